import type { Register } from '@samgraf/agreements';
import type { Configuration } from '@samgraf/configuration';
import type { Basis, Owner } from '@samgraf/policy';
import { agreementRecord } from '../agreement-record.ts';
import { configuredFacts } from '../configured-facts.ts';
import { RegisterConnector } from './register-connector.ts';

/**
 * Whose an agreement is: its parties' together, so no single tenant's. It is public, so that no grant of this
 * owner is ever needed, and none can be written: no tenant may have this code.
 */
const joint: Owner = { tenant: 'joint', authority: 'joint' };

/**
 * The agreements as they stand now.
 * @param today the civil date in Sweden
 * @param register where they were proposed and signed; null where nothing but files is known
 */
export function agreements(
  configuration: Configuration,
  basis: () => Basis,
  today: () => string,
  register: () => Register | null = () => null,
) {
  return new RegisterConnector({
    type: 'Agreement',
    owners: [joint],
    records: () => {
      const day = today();
      const known = register();
      return basis().agreements.map((each) => ({
        owner: joint,
        facts: configuredFacts,
        record: agreementRecord(each, configuration, day, known),
      }));
    },
    filters: {
      area: (agreement, area) => agreement.area === area,
      inForce: (agreement, wanted) => agreement.inForce === wanted,
    },
  });
}

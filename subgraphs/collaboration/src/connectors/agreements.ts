import type { Configuration } from '@samgraf/configuration';
import { type Agreement, type Basis, inForce, type Owner } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { RegisterConnector } from './register-connector.ts';

/**
 * Whose an agreement is: its parties' together, so no single tenant's. It is public, so that no grant of this
 * owner is ever needed, and none can be written: no tenant may have this code.
 */
const joint: Owner = { tenant: 'joint', authority: 'joint' };

/** The agreements as they stand now. @param today the civil date in Sweden */
export function agreements(configuration: Configuration, basis: () => Basis, today: () => string) {
  const municipality = (code: string) => ({ code, name: configuration.tenants.get(code)?.name ?? code });

  const record = (agreement: Agreement, day: string) => ({
    id: recordId('joint', 'agreement', `${agreement.id}@${agreement.version}`),
    title: agreement.title,
    version: agreement.version,
    area: agreement.area,
    mode: agreement.mode,
    purposes: agreement.purposes,
    fields: agreement.fields,
    lowestLevel: agreement.lowestLevel,
    highestLevel: agreement.highestLevel,
    parties: agreement.parties.map(({ tenant, level, from, to, decision }) => ({
      municipality: municipality(tenant),
      level,
      from,
      to,
      decision,
      compliant: agreement.lowestLevel <= level && level <= agreement.highestLevel,
    })),
    inForce: agreement.parties.filter((party) => inForce(party, day)).length >= 2,
  });

  return new RegisterConnector({
    type: 'Agreement',
    owners: [joint],
    records: () => {
      const day = today();
      return basis().agreements.map((each) => ({
        owner: joint,
        facts: configuredFacts,
        record: record(each, day),
      }));
    },
    filters: {
      area: (agreement, area) => agreement.area === area,
      inForce: (agreement, wanted) => agreement.inForce === wanted,
    },
  });
}

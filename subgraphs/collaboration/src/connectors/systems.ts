import type { Configuration } from '@samgraf/configuration';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { tenantId } from '../tenant-id.ts';
import { RegisterConnector } from './register-connector.ts';

/**
 * The inventory of systems, one record for each tenant's use of an installation. What a connector needs (an
 * address, a key) is left out here and so can never be asked for.
 */
export function systems(configuration: Configuration) {
  const records = [...configuration.tenants.values()].flatMap((tenant) =>
    tenant.systems.map((system) => ({
      owner: leadingAuthority(tenant),
      facts: configuredFacts,
      record: {
        id: recordId(tenant.code, 'system', system.id),
        system: system.id,
        name: system.name,
        product: system.product,
        kind: system.kind,
        level: system.level,
        areas: system.areas,
        owner: system.owner,
        operationsManager: system.operationsManager,
        operationsAgreement: system.operationsAgreement,
        structure: system.structure,
        connected: system.connector !== null,
      },
    })),
  );
  const tenantOf = new Map(records.map(({ record, owner }) => [record.id, tenantId(owner.tenant)]));
  return new RegisterConnector({
    type: 'System',
    owners: [...configuration.tenants.values()].map(leadingAuthority),
    records: () => records,
    filters: {
      area: (system, area) => system.areas.includes(area as string),
      atLeastLevel: (system, level) => system.level >= (level as number),
      kind: (system, kind) => system.kind === kind,
    },
    relations: { tenant: (system) => tenantOf.get(system.id) as string },
  });
}

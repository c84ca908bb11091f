import type { Configuration } from '@samgraf/configuration';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { tenantId } from '../tenant-id.ts';
import { RegisterConnector } from './register-connector.ts';

/** The parties of the collaboration with their authorities, as configured. */
export function tenants(configuration: Configuration) {
  const records = [...configuration.tenants.values()].map((tenant) => ({
    owner: leadingAuthority(tenant),
    facts: configuredFacts,
    record: {
      id: tenantId(tenant.code),
      officialName: tenant.officialName,
      organisationNumber: tenant.organisationNumber,
      authorities: tenant.authorities.map(({ code }) => ({ id: recordId(tenant.code, 'authority', code) })),
    },
  }));
  return new RegisterConnector({
    type: 'Tenant',
    owners: records.map((each) => each.owner),
    records: () => records,
  });
}

import type { Configuration } from '@samgraf/configuration';
import type { Basis, Grant, Owner } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { RegisterConnector } from './register-connector.ts';

const authority = ({ tenant, authority: code }: Owner) => ({ id: recordId(tenant, 'authority', code) });

function record(grant: Grant) {
  return {
    id: recordId(grant.owner.tenant, 'grant', grant.id),
    role: grant.role,
    area: grant.area,
    ownerAuthority: authority(grant.owner),
    readerAuthority: authority(grant.reader),
    confidentiality: grant.confidentiality,
    basis: grant.basis,
    from: grant.from,
    to: grant.to,
  };
}

/** The grants as they stand now. A grant, whatever it opens, is a matter of the tenant's leading authority. */
export function grants(configuration: Configuration, basis: () => Basis) {
  const owners = new Map(
    [...configuration.tenants.values()].map((tenant) => [tenant.code, leadingAuthority(tenant)]),
  );
  return new RegisterConnector({
    type: 'Grant',
    owners: [...owners.values()],
    records: () =>
      basis().grants.flatMap((grant) => {
        const owner = owners.get(grant.owner.tenant);
        return owner ? [{ owner, facts: configuredFacts, record: record(grant) }] : [];
      }),
    filters: {
      area: (grant, area) => grant.area === area,
      role: (grant, role) => grant.role === role,
    },
  });
}

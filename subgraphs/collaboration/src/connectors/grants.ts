import type { Configuration } from '@samgraf/configuration';
import type { Basis, Grant, Owner } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { expiresSoon } from '../expires-soon.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { RegisterConnector } from './register-connector.ts';

const authority = ({ tenant, authority: code }: Owner) => ({ id: recordId(tenant, 'authority', code) });

function record(grant: Grant, today: string) {
  return {
    id: recordId(grant.owner.tenant, 'grant', grant.id),
    role: grant.role,
    area: grant.area,
    ownerAuthority: authority(grant.owner),
    readerAuthority: authority(grant.reader),
    access: grant.access ?? 'READ',
    confidentiality: grant.confidentiality,
    basis: grant.basis,
    training: grant.training ?? null,
    from: grant.from,
    to: grant.to,
    expiresSoon: expiresSoon(grant.to, today),
  };
}

/** The grants as they stand now. A grant, whatever it opens, is a matter of the tenant's leading authority. */
export function grants(configuration: Configuration, basis: () => Basis, today: () => string) {
  const owners = new Map(
    [...configuration.tenants.values()].map((tenant) => [tenant.code, leadingAuthority(tenant)]),
  );
  return new RegisterConnector({
    type: 'Grant',
    owners: [...owners.values()],
    records: () => {
      const day = today();
      return basis().grants.flatMap((grant) => {
        const owner = owners.get(grant.owner.tenant);
        return owner ? [{ owner, facts: configuredFacts, record: record(grant, day) }] : [];
      });
    },
    filters: {
      area: (grant, area) => grant.area === area,
      role: (grant, role) => grant.role === role,
    },
  });
}

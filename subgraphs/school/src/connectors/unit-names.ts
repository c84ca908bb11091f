import { type Configuration, connectorsOf } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';
import { NameConnector } from '@samgraf/sources';

/** Units of the organisation as school units name them. They are the ledgers': who may name one is who may read it there. */
export function unitNames({ tenants }: Configuration) {
  const owners = [...tenants.values()].flatMap(({ code, systems }) =>
    systems
      .flatMap(connectorsOf)
      .flatMap((each): Owner[] =>
        each.kind === 'sie-folder' ? [{ tenant: code, authority: each.authority }] : [],
      ),
  );
  return new NameConnector({ type: 'OrganisationUnit', kind: 'unit', owners, read: (id) => ({ id }) });
}

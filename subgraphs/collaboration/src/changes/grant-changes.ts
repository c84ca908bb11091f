import { checkGrantDraft, type TenantConfiguration } from '@samgraf/configuration';
import { SamgrafError } from '@samgraf/errors';
import type { Grant } from '@samgraf/policy';
import type { Asker, Surroundings } from '@samgraf/subgraph';
import type { GrantDraft } from '../generated/types.ts';
import { change } from './change.ts';

/**
 * Grants a role an area of the asker's own tenant's information. Whose information it is, is not asked: a system owner
 * of one tenant has no words for another's.
 * @returns the grant's local id
 */
export async function give(surroundings: Surroundings, asker: Asker, draft: GrantDraft): Promise<string> {
  const { configuration } = surroundings;
  await change(surroundings, asker, 'grant', ({ basis }, doing) => {
    const tenant = configuration.tenants.get(doing.tenant) as TenantConfiguration;
    const grant = checked(draft, tenant, surroundings);
    if (basis.grants.some((each) => each.owner.tenant === tenant.code && each.id === grant.id)) {
      throw new SamgrafError(
        'GRANT_INVALID',
        `id: expected a code that no other grant of ${tenant.code} has.`,
      );
    }
    return { ...doing, kind: 'GRANT', grant };
  });
  return draft.id;
}

/** Takes a grant of the asker's own tenant away, by its local id. */
export async function take(surroundings: Surroundings, asker: Asker, id: string): Promise<void> {
  await change(surroundings, asker, 'revokeGrant', ({ basis }, doing) => {
    const known = basis.grants.some((each) => each.owner.tenant === doing.tenant && each.id === id);
    if (!known)
      throw new SamgrafError('GRANT_UNKNOWN', 'Expected the id of a grant of the own municipality.');
    return { ...doing, kind: 'REVOKE_GRANT', grant: id };
  });
}

function checked(draft: GrantDraft, tenant: TenantConfiguration, { configuration }: Surroundings): Grant {
  const { ownerAuthority, readerAuthority, access, ...rest } = draft;
  const result = checkGrantDraft(
    {
      ...rest,
      owner: ownerAuthority,
      ...(readerAuthority && { reader: readerAuthority }),
      ...(access && { access }),
    },
    tenant,
    configuration,
  );
  if ('problems' in result) throw new SamgrafError('GRANT_INVALID', result.problems.join('; '));
  return result.value;
}

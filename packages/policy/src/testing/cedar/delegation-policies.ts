import type { Delegation } from '../../delegation.ts';
import type { Grant } from '../../grant.ts';
import { acts, terms } from './grant-policies.ts';
import { belongsTo, during, permit, sitsIn, text } from './words.ts';

const neverLent = new Set(['protected-data-officer', 'citizen', 'system']);

/** Who is lent to an authority reads by what is granted to its own staff, as long as the delegation lasts. */
export function delegationPolicies(delegation: Delegation, grants: readonly Grant[]): string[] {
  const { tenant, authority } = delegation.authority;
  return grants
    .filter(
      ({ owner, reader, role }) =>
        [owner, reader].every((each) => each.tenant === tenant && each.authority === authority) &&
        delegation.roles.includes(role) &&
        !neverLent.has(role),
    )
    .map((grant) =>
      permit(
        acts(grant),
        `principal.id == ${text(delegation.person)}`,
        sitsIn(delegation.home),
        belongsTo(delegation.authority),
        during(delegation),
        '!context.hidden',
        ...terms(grant),
      ),
    );
}

import { deny } from '../deny.ts';
import { fittingGrants } from '../fitting-grants.ts';
import { granted } from '../granted.ts';
import { sameOwner } from '../same-owner.ts';
import type { Rule } from './rule.ts';

/**
 * An integrator's client reads for the tenants that it acts for, and no agreement carries it further. It sits in
 * no authority: each authority that lets clients read an area grants it to the role `system` for itself.
 */
export const actingFor: Rule = (question, basis) => {
  const { principal, owner } = question;
  if (principal.kind !== 'SYSTEM') return null;
  if (!principal.actingFor.includes(owner.tenant)) return deny('NOT_ACTING_FOR');
  const grants = fittingGrants(owner.tenant, question, basis).filter(
    (grant) => sameOwner(grant.owner, owner) && sameOwner(grant.reader, owner),
  );
  return granted(grants, question);
};

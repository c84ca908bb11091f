import { deny } from '../deny.ts';
import { fittingGrants } from '../fitting-grants.ts';
import { granted } from '../granted.ts';
import { sameOwner } from '../same-owner.ts';
import type { Rule } from './rule.ts';

/**
 * Within a tenant an authority's staff read its information by a role that the system owner has granted for the
 * area. Every board is an authority of its own (OSL 8:1–2): another one reads only under a grant that names it
 * and the legal basis.
 */
export const withinTenant: Rule = (question, basis) => {
  const { principal, owner } = question;
  if (principal.kind !== 'EMPLOYEE' || principal.tenant !== owner.tenant) return null;
  const onOwner = fittingGrants(owner.tenant, question, basis).filter((grant) =>
    sameOwner(grant.owner, owner),
  );
  const reader = { tenant: principal.tenant, authority: principal.authority ?? '' };
  const acrossAuthorities = !sameOwner(reader, owner);
  const named = onOwner.filter(
    (grant) => sameOwner(grant.reader, reader) && (!acrossAuthorities || Boolean(grant.basis?.trim())),
  );
  if (named.length === 0 && acrossAuthorities && onOwner.some((grant) => sameOwner(grant.reader, owner))) {
    return deny('OTHER_AUTHORITY');
  }
  return granted(named, question);
};

import { deny } from '../deny.ts';
import { fittingGrants } from '../fitting-grants.ts';
import { granted } from '../granted.ts';
import { isOwn } from '../is-own.ts';
import { sameOwner } from '../same-owner.ts';
import type { Rule } from './rule.ts';

/**
 * A citizen reads own data, in any municipality where there is some, as far as the authority that has it lets
 * citizens see the area. Before a record is at hand the answer is "yes, their own only".
 */
export const ownData: Rule = (question, basis) => {
  const { principal, owner, record } = question;
  if (principal.kind !== 'CITIZEN') return null;
  const grants = fittingGrants(owner.tenant, question, basis).filter(
    (grant) => sameOwner(grant.owner, owner) && sameOwner(grant.reader, owner),
  );
  if (principal.personNumber === null) return deny('NOT_OWN_DATA');
  if (grants.length > 0 && record && !isOwn(record, principal.personNumber)) {
    return deny('NOT_OWN_DATA');
  }
  return granted(grants, question, true);
};

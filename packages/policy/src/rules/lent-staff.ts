import { fittingGrants } from '../fitting-grants.ts';
import { granted } from '../granted.ts';
import { inForce } from '../in-force.ts';
import { isProtected } from '../is-protected.ts';
import type { Basis, Question } from '../question.ts';
import { CITIZEN, PROTECTED_DATA_OFFICER, SYSTEM } from '../reserved-roles.ts';
import { sameOwner } from '../same-owner.ts';
import type { Rule } from './rule.ts';

/**
 * Level 5: the information belongs to the joint authority, and its staff read it by their place there. Whoever is
 * lent to an authority by a personal, dated delegation reads its information as its own staff do, by the grants to
 * the roles that the delegation names. It opens; what it does not open is for the other rules to say.
 */
export const lentStaff: Rule = (question, basis) => {
  for (const { id, authority, roles } of delegationsOf(question, basis)) {
    const counting = roles.filter((role) => !neverLent.includes(role));
    const grants = fittingGrants(authority.tenant, question, basis, counting).filter(
      (grant) => sameOwner(grant.owner, authority) && sameOwner(grant.reader, authority),
    );
    if (!granted(grants, question).allow) continue;
    const reference = `${authority.tenant}:delegation:${id}`;
    return { allow: true, ground: { kind: 'DELEGATION', reference }, ownDataOnly: false };
  }
  return null;
};

/** The officer's role is one named person's at home; the others are no employee's. */
const neverLent = [PROTECTED_DATA_OFFICER, CITIZEN, SYSTEM];

/** In the order of ids, so that the answer does not depend on the order of files. */
function delegationsOf({ principal, owner, record, today }: Question, { delegations = [] }: Basis) {
  if (principal.kind !== 'EMPLOYEE' || principal.authority === null || isProtected(record)) return [];
  const home = { tenant: principal.tenant ?? '', authority: principal.authority };
  return delegations
    .filter(
      (each) =>
        each.person === principal.id &&
        sameOwner(each.home, home) &&
        sameOwner(each.authority, owner) &&
        each.to !== null &&
        inForce(each, today),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { countingRoles } from './counting-roles.ts';
import type { Grant } from './grant.ts';
import { grantsOf } from './grants-of.ts';
import { inForce } from './in-force.ts';
import type { Basis, Question } from './question.ts';

/**
 * The grants on a tenant's information of the asked area, in force today, to a role that counts; to change it, those
 * alone that say so.
 */
export function fittingGrants(
  tenant: string,
  question: Question,
  basis: Basis,
  roles: readonly string[] = countingRoles(question),
): readonly Grant[] {
  return grantsOf(basis, tenant).filter(
    (grant) =>
      grant.area === question.information.area &&
      roles.includes(grant.role) &&
      (question.action !== 'WRITE' || grant.access === 'WRITE') &&
      inForce(grant, question.today),
  );
}

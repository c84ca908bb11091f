import { countingRoles } from './counting-roles.ts';
import type { Grant } from './grant.ts';
import { grantsOf } from './grants-of.ts';
import { inForce } from './in-force.ts';
import type { Basis, Question } from './question.ts';

/** The grants on a tenant's information of the asked area, in force today, to a role that counts. */
export function fittingGrants(tenant: string, question: Question, basis: Basis): readonly Grant[] {
  const roles = countingRoles(question);
  return grantsOf(basis, tenant).filter(
    (grant) =>
      grant.area === question.information.area &&
      roles.includes(grant.role) &&
      inForce(grant, question.today),
  );
}

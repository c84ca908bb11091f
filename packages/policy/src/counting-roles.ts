import { isProtected } from './is-protected.ts';
import type { Question } from './question.ts';
import { CITIZEN, PROTECTED_DATA_OFFICER, SYSTEM } from './reserved-roles.ts';

/**
 * The roles that count for a question: each kind of principal has grants of its own. To be a citizen or a client is
 * a role in itself, and no other counts; a token that gives an employee one of these roles opens nothing.
 */
export function countingRoles({ principal, record }: Question): readonly string[] {
  if (principal.kind === 'CITIZEN') return [CITIZEN];
  if (principal.kind === 'SYSTEM') return [SYSTEM];
  if (principal.kind !== 'EMPLOYEE') return [];
  if (isProtected(record)) return principal.roles.filter((role) => role === PROTECTED_DATA_OFFICER);
  return principal.roles.filter((role) => role !== CITIZEN && role !== SYSTEM);
}

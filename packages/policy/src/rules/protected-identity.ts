import { deny } from '../deny.ts';
import { isProtected } from '../is-protected.ts';
import type { Rule } from './rule.ts';
import { withinTenant } from './within-tenant.ts';

/**
 * A protected identity (sekretessmarkering, skyddad folkbokföring; OSL 21:3, 21:3 a, 22:1) is shown to the
 * protected-data officer of the owner's own tenant under a grant to that role, and to nobody else: not where
 * the field is public, not to a party of an agreement, not to the person concerned.
 */
export const protectedIdentity: Rule = (question, basis) => {
  if (!isProtected(question.record)) return null;
  // Of a protected record only the officer's role counts, see countingRoles; no other kind of reader has it.
  return withinTenant(question, basis)?.allow ? null : deny('PROTECTED_IDENTITY');
};

import type { Agreement } from '../agreement.ts';
import type { DenyReason } from '../decision.ts';
import { deny } from '../deny.ts';
import { ownGrant } from '../own-grant.ts';
import { terms } from '../terms/terms.ts';
import type { Rule } from './rule.ts';

/**
 * Between tenants information is read under an agreement in force that grants all of it at once, and by somebody
 * whose own system owner has granted the same area at home: an agreement opens a tenant, never a role.
 */
export const underAgreement: Rule = (question, basis) => {
  const { principal, owner } = question;
  if (principal.kind !== 'EMPLOYEE' || principal.tenant === owner.tenant) return null;
  let left: readonly Agreement[] = basis.agreements;
  for (const term of terms) {
    const refusals = new Set<DenyReason>();
    left = left.filter((agreement) => {
      const refusal = term(agreement, question);
      if (refusal) refusals.add(refusal);
      return refusal === null;
    });
    // Sorted, so that the reason does not depend on the order of agreements.
    if (left.length === 0) return deny([...refusals].sort()[0] ?? 'NO_AGREEMENT');
  }
  const atHome = ownGrant(question, basis);
  if (!atHome.allow) return atHome;
  const reference = left.map(({ id, version }) => `${id}@${version}`).sort()[0] as string;
  const ground = { kind: 'AGREEMENT', reference } as const;
  // One that carries all records is enough.
  const responsibleOnly = left.every(({ records }) => records === 'RESPONSIBLE');
  return { allow: true, ground, ownDataOnly: false, ...(responsibleOnly && { responsibleOnly }) };
};

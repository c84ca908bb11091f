import type { Decision } from './decision.ts';
import { deny } from './deny.ts';
import { fittingGrants } from './fitting-grants.ts';
import { granted } from './granted.ts';
import type { Basis, Question } from './question.ts';
import { sameOwner } from './same-owner.ts';

/**
 * Whether the reader holds the area at home: a grant there, by any of the home tenant's authorities. By another than the
 * reader's own it counts with its basis in law alone, as it does at home: what opens nothing there opens nothing abroad.
 */
export function ownGrant(question: Question, basis: Basis): Decision {
  const { tenant, authority } = question.principal;
  if (tenant === null || authority === null) return deny('NOT_GRANTED');
  const grants = fittingGrants(tenant, question, basis).filter(
    (grant) =>
      sameOwner(grant.reader, { tenant, authority }) &&
      (sameOwner(grant.owner, grant.reader) || Boolean(grant.basis?.trim())),
  );
  return granted(grants, question);
}

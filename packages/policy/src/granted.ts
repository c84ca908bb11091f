import type { Decision } from './decision.ts';
import { deny } from './deny.ts';
import { effectiveConfidentiality } from './effective-confidentiality.ts';
import type { Grant } from './grant.ts';
import type { Question } from './question.ts';

/** What the grants that fit in all else say: the first that reaches the confidentiality, or why none does. */
export function granted(grants: readonly Grant[], question: Question, ownDataOnly = false): Decision {
  if (grants.length === 0) return deny('NOT_GRANTED');
  const needed = effectiveConfidentiality(question);
  const reaching = grants.filter((each) => each.confidentiality >= needed);
  if (reaching.length === 0) return deny('CONFIDENTIALITY_NOT_GRANTED');
  const grant = reaching.find(({ training }) => !training || question.principal.roles.includes(training));
  if (!grant) return deny('TRAINING_MISSING');
  const reference = `${grant.owner.tenant}:grant:${grant.id}`;
  return {
    allow: true,
    ground: ownDataOnly ? { kind: 'OWN_DATA', reference } : { kind: 'GRANT', reference },
    ownDataOnly,
  };
}

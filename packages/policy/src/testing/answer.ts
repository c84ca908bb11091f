import { decide } from '../decide.ts';
import type { Basis, Question } from '../question.ts';

/** A decision in one word: the reason of a refusal, or `allowed by <reference>`, for tables. */
export function answer(question: Question, basis: Basis): string {
  const decision = decide(question, basis);
  if (!decision.allow) return decision.reason;
  return decision.ground.kind === 'PUBLIC' ? 'public' : `allowed by ${decision.ground.reference}`;
}

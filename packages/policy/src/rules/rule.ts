import type { Decision } from '../decision.ts';
import type { Basis, Question } from '../question.ts';

/** One rule: an answer, or null to let the next rule speak. Pure: no clock, no I/O. */
export type Rule = (question: Question, basis: Basis) => Decision | null;

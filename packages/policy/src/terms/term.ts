import type { Agreement } from '../agreement.ts';
import type { DenyReason } from '../decision.ts';
import type { Question } from '../question.ts';

/** One term of an agreement: why it does not open what is asked, or null when it does not stand in the way. */
export type Term = (agreement: Agreement, question: Question) => DenyReason | null;

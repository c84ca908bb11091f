import type { Decision } from './decision.ts';
import { deny } from './deny.ts';
import type { Basis, Question } from './question.ts';
import { rules } from './rules/rules.ts';

/**
 * May this principal read this field of this owner's information, for this purpose, on this day? Pure: no clock,
 * no I/O. What no rule allows is refused; the first rule that answers decides.
 *
 * The information is to be given as its tenant has raised it, see {@link raisedInformation}; `maskFor` does so.
 */
export function decide(question: Question, basis: Basis): Decision {
  for (const rule of rules) {
    const answer = rule(question, basis);
    if (answer) return answer;
  }
  return deny('NOT_GRANTED');
}

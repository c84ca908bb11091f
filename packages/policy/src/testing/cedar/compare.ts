import fc from 'fast-check';
import { decide } from '../../decide.ts';
import { aimed } from '../aimed.ts';
import { someBasis, someQuestion } from '../arbitraries.ts';
import { cedarRule } from './cedar-rule.ts';

/** What a comparison came to. */
export interface Comparison {
  readonly requests: number;
  /** Requests that both allowed, by the ground: a comparison of refusals alone would show nothing. */
  readonly allowed: Readonly<Record<string, number>>;
  /** Requests that both refused, by the reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** The smallest disagreement that was found; null when there is none. */
  readonly disagreement: string | null;
}

/** Asked of one basis: making its policies costs more than asking them. */
const asked = 25;

/** Asks `decide` and Cedar the same requests, until so many are answered or one is answered differently. */
export function compareWithCedar(requests: number, seed: number): Comparison {
  const allowed: Record<string, number> = {};
  const refused: Record<string, number> = {};
  let count = 0;
  const questions = fc.array(fc.tuple(someQuestion, fc.nat({ max: 1_000 })), {
    minLength: asked,
    maxLength: asked,
  });
  const run = fc.check(
    fc.property(someBasis, questions, (basis, each) => {
      const byCedar = cedarRule(basis);
      for (const [made, at] of each) {
        const question = aimed(made, basis, at);
        const decision = decide(question, basis);
        count += 1;
        const [tally, name] = decision.allow ? [allowed, decision.ground.kind] : [refused, decision.reason];
        tally[name] = (tally[name] ?? 0) + 1;
        if (byCedar(question) !== decision.allow) {
          throw new Error(`decide says ${name}, Cedar the opposite, of ${JSON.stringify(question)}`);
        }
      }
    }),
    { numRuns: Math.ceil(requests / asked), seed },
  );
  const cause = run.errorInstance;
  const disagreement = run.failed
    ? `${Error.isError(cause) ? cause.message : String(cause)} on ${JSON.stringify(run.counterexample?.[0])}`
    : null;
  return { requests: count, allowed, refused, disagreement };
}

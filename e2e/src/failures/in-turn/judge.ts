import type { GraphQLSchema } from 'graphql';
import type { SourceLine } from '../../running/answer.ts';
import { operationText } from '../../running/ask-at.ts';
import { comparable } from '../../topology/comparable.ts';
import { changedBeside, type Gone } from './changed-beside.ts';
import type { Answered } from './every-example.ts';

/** Milliseconds within which an answer must come though a source hangs: its deadline, and some for a busy machine. */
const deadline = 3_500;

/** One moment, held against the one before. */
export interface Moment {
  readonly before: readonly Answered[];
  readonly after: readonly Answered[];
  /** Whose part may be gone between the two. */
  readonly gone: Gone;
  /** Systems that have been stopped by now, of which `sources` may say something else. */
  readonly stopped: ReadonlySet<string>;
}

/** @returns a sentence for each thing that is not as it was, or late, though it is not the stopped system's. */
export function judge(schema: GraphQLSchema, { before, after, gone, stopped }: Moment): string[] {
  return after.flatMap(({ what, example, answer }, index) => {
    const found: string[] = [];
    const [was, is] = [before[index]!.answer, answer].map(comparable);
    if (answer.status !== 200 || answer.errors.length > 0)
      found.push(`fails: ${JSON.stringify(answer.errors)}`);
    if (answer.milliseconds > deadline) found.push(`comes after ${Math.round(answer.milliseconds)} ms`);
    if (JSON.stringify(is!.denied) !== JSON.stringify(was!.denied)) found.push('is refused otherwise');
    const [linesWere, lines] = [before[index]!.answer, answer].map(({ extensions }) =>
      linesBeside(extensions.sources, stopped),
    );
    if (linesWere !== lines) found.push(`says ${lines} of other sources, and said ${linesWere}`);
    const document = operationText(example.operation);
    for (const path of changedBeside(schema, document, was!.data, is!.data, gone))
      found.push(`changes: ${path}`);
    return found.map((each) => `${what} ${each}`);
  });
}

/** How the sources that were not stopped stand. */
const linesBeside = (sources: readonly SourceLine[], stopped: ReadonlySet<string>): string =>
  sources
    .filter(({ system }) => !stopped.has(system))
    .map(({ municipality, system, status, reason }) => `${municipality} ${system} ${status} ${reason}`)
    .sort()
    .join('; ');

import type { SieProblem } from './problem.ts';
import { type SieRule, sieRules } from './rules.ts';

/** Thrown to end the reading of a file of which nothing may be kept. */
export class SieRefusal extends Error {
  readonly problem: SieProblem;

  constructor(problem: SieProblem) {
    super(`${problem.file}:${problem.line} ${problem.rule} ${problem.message}`);
    this.name = 'SieRefusal';
    this.problem = problem;
  }
}

/** Tells what is wrong in one file; the rule says how grave it is. */
export class SieReporter {
  readonly #file: string;
  readonly #take: (problem: SieProblem) => void;

  constructor(file: string, take: (problem: SieProblem) => void) {
    this.#file = file;
    this.#take = take;
  }

  /** @throws SieRefusal where the rule takes the whole file with it. */
  tell(rule: SieRule, line: number, detail?: string): void {
    const { takes, meaning } = sieRules[rule];
    const problem: SieProblem = {
      file: this.#file,
      line,
      rule,
      message: detail === undefined ? meaning : `${meaning} ${detail}`,
      severity: takes === 'NOTHING' ? 'WARNING' : 'ERROR',
    };
    this.#take(problem);
    if (takes === 'FILE') throw new SieRefusal(problem);
  }
}

/** What a file says, made safe for a message: short, and nothing that moves a cursor or ends a line. */
export function quoted(text: string | undefined): string {
  if (text === undefined) return '(nothing)';
  const short = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return `"${short.replace(/[\p{C}"]/gu, ' ')}"`;
}

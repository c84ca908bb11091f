import { FileRefusal } from '@samgraf/intake';
import type { SieProblem } from './problem.ts';
import { type SieRule, sieRules } from './rules.ts';

/** Thrown to end the reading of a file of which nothing may be kept. */
export class SieRefusal extends FileRefusal {
  declare readonly problem: SieProblem;
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

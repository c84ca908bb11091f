import type { SieProblem } from '../sie/problem.ts';
import { sieRules } from '../sie/rules.ts';

const most = 1000;

/** The problems of one file: all are counted, the first thousand kept, so that no file fills the memory. */
export class ProblemList {
  readonly #kept: SieProblem[] = [];
  #count = 0;

  add(problem: SieProblem): void {
    this.#count += 1;
    // What refused the file is why there is a list at all.
    if (this.#kept.length < most || sieRules[problem.rule].takes === 'FILE') this.#kept.push(problem);
  }

  get kept(): readonly SieProblem[] {
    return this.#kept;
  }

  get count(): number {
    return this.#count;
  }
}

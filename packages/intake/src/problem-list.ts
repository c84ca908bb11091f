import type { Problem } from './problem.ts';

const most = 1000;

/** The problems of one file: all are counted, the first thousand kept, so that no file fills the memory. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #count = 0;

  /** @param always keeps it whatever was kept before: what refused a file is why there is a list at all. */
  add(problem: Problem, always = false): void {
    this.#count += 1;
    if (this.#kept.length < most || always) this.#kept.push(problem);
  }

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  get count(): number {
    return this.#count;
  }
}

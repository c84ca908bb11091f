import type { Problem } from './problem.ts';

/** Thrown to end the reading of a file of which nothing may be kept. */
export class FileRefusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.file}:${problem.line} ${problem.rule} ${problem.message}`);
    this.name = 'FileRefusal';
    this.problem = problem;
  }
}

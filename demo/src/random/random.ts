/** A stream of pseudo-random choices. The same seed gives the same choices on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True once in 1/p times. */
  chance(p: number): boolean;
  /** About the standard normal distribution: the sum of four draws, never beyond ±3.5. */
  normal(): number;
  /** A stream of its own, so that what is drawn in one place moves nothing in another. */
  fork(name: string): Random;
}

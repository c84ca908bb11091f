import type { Problem } from '@samgraf/intake';
import type { SieRule } from './rules.ts';

/** Something wrong in a SIE file. */
export interface SieProblem extends Problem {
  readonly rule: SieRule;
}

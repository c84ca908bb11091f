import { fields } from './fields.ts';
import { level } from './level.ts';
import { mode } from './mode.ts';
import { parties } from './parties.ts';
import { personalData } from './personal-data.ts';
import { purposes } from './purposes.ts';
import { records } from './records.ts';
import { standing } from './standing.ts';
import type { Term } from './term.ts';

/** In this order; one and the same agreement must satisfy all. The first that none satisfies gives the reason. */
export const terms: readonly Term[] = [
  parties,
  standing,
  level,
  fields,
  purposes,
  personalData,
  mode,
  records,
];

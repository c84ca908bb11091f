import type { Employee } from '../organisation/unit.ts';
import { uuidOf } from '../uuid-of.ts';

/** The directory's id of an employee. */
export const directoryId = (seed: string, { id }: Employee): string => uuidOf(seed, `directory/${id}`);

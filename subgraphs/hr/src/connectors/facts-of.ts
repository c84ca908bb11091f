import type { RecordFacts } from '@samgraf/policy';
import type { TimeRow } from '../time/time-store.ts';

/** Whose own data it is, and how they are marked. */
export const factsOf = (row: TimeRow): RecordFacts => ({
  subjects: row.person_number === null ? [] : [row.person_number],
  confidentiality: null,
  marking: row.marking,
});

import type { RecordFacts } from '@samgraf/policy';

/** What became of a file is about the file; that its name may name somebody is why that field is personal. */
export const importFacts: RecordFacts = Object.freeze({
  subjects: [],
  confidentiality: null,
  marking: 'NOT_PERSONAL',
});

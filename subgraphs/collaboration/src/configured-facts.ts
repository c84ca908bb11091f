import type { RecordFacts } from '@samgraf/policy';

/** Nothing that is configured is about a person, and none of it is marked. */
export const configuredFacts: RecordFacts = {
  subjects: [],
  confidentiality: null,
  marking: 'NOT_PERSONAL',
};

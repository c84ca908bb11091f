import type { RecordFacts } from '@samgraf/policy';

/** The facts of a record that two sources mark: whichever is stricter counts. */
export function raise(facts: RecordFacts, confidentiality: RecordFacts['confidentiality']): RecordFacts {
  if (confidentiality === null || (facts.confidentiality ?? 0) >= confidentiality) return facts;
  return { ...facts, confidentiality };
}

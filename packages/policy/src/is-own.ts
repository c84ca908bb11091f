import type { RecordFacts } from './record-facts.ts';

/** Whether a record is a person's own to see: it is about them, and the authority has finished it. */
export function isOwn(record: RecordFacts, personNumber: string | null): boolean {
  return personNumber !== null && record.subjects.includes(personNumber) && !record.draft;
}

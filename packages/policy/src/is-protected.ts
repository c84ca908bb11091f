import type { RecordFacts } from './record-facts.ts';

/** Whether the record shows someone whose identity is protected; unknown where it should be known counts as so. */
export function isProtected(record: RecordFacts | undefined): boolean {
  return record?.marking === 'PROTECTED' || record?.marking === 'UNKNOWN';
}

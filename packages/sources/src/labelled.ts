import type { Owner, RecordFacts } from '@samgraf/policy';

/** A record with whose it is. The label comes from the connection it was read over, never from the payload. */
export interface Labelled<T> {
  readonly owner: Owner;
  readonly record: T;
  readonly facts: RecordFacts;
}

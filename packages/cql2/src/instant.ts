import { Cql2Error } from './cql2-error.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/**
 * A day or a point in time (to the millisecond, in UTC), if it is one: `2026-02-30` is none.
 *
 * @throws Cql2Error
 */
export function instant(kind: 'date' | 'timestamp', value: string) {
  const form = kind === 'date' ? date : timestamp;
  const at = form.test(value) ? new Date(value) : null;
  // JavaScript takes the 30th of February for the 2nd of March.
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value.slice(0, 10)) {
    const wanted = kind === 'date' ? 'a date such as 2026-01-31' : 'a time such as 2026-01-31T12:00:00Z';
    throw new Cql2Error(`Expected ${wanted}; "${value.slice(0, 40)}" came.`);
  }
  // Of one form, so that times can be held against each other as texts.
  return { kind, value: kind === 'date' ? value : at.toISOString() } as const;
}

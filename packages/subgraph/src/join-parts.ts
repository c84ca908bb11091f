import type { Entry } from './connection.ts';
import type { Projected } from './read.ts';

/**
 * Two tenants' parts of one record as one. Each has been cut down to what may be read of that tenant's before, so
 * that nothing is shown by way of another tenant. A value is the first part's that has one; lists are put together.
 */
export function joinParts(one: Projected, other: Projected): Projected {
  const joined: Projected = { ...one };
  for (const [field, value] of Object.entries(other)) {
    const before = joined[field];
    if (before === null || before === undefined) joined[field] = value;
    else if (Array.isArray(before) && Array.isArray(value))
      joined[field] = [...new Set([...before, ...value])];
  }
  return joined;
}

/** Sorted entries in which the parts of one record stand together: each record once. */
export function joinEntries(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last?.sortKey !== entry.sortKey) joined.push(entry);
    else
      joined[joined.length - 1] = {
        ...last,
        node: joinParts(last.node, entry.node),
        seen: [...last.seen, ...entry.seen],
      };
  }
  return joined;
}

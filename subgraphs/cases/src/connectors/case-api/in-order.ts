import type { Labelled, Slice } from '@samgraf/sources';

/** What falls into the slice, in the order of the sort key, each record once. */
export function inOrder<T>(
  records: ReadonlyArray<Labelled<T>>,
  sortKey: (record: T) => string,
  { first, after }: Slice,
): Labelled<T>[] {
  const byKey = new Map(records.map((each) => [sortKey(each.record), each]));
  return [...byKey]
    .filter(([key]) => after === null || key > after)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, first)
    .map(([, each]) => each);
}

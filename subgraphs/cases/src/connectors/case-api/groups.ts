/** A part of one parent's list: what was taken of it, and where it goes on (null where it ended). */
export interface GroupPart<R> {
  readonly taken: readonly R[];
  readonly next: string | number | null;
}

/** Asks for the same slice of several parents' lists. */
export type AskGroups<R> = (
  parents: readonly string[],
  limit: number,
  after: string | number | undefined,
) => Promise<ReadonlyMap<string, GroupPart<R>>>;

/**
 * Lists of many parents with one look-up. A list that came full, but lost rows that had to be left out, is gone on
 * with alone, so that it does not end too early.
 */
export async function askGroups<R>(
  parents: readonly string[],
  first: number,
  after: string | number | undefined,
  ask: AskGroups<R>,
): Promise<ReadonlyMap<string, readonly R[]>> {
  const parts = await ask(parents, first, after);
  const lists = new Map<string, readonly R[]>();
  for (const [parent, { taken, next }] of parts) {
    const list = [...taken];
    let place = next;
    while (place !== null && list.length < first) {
      const more = (await ask([parent], first - list.length, place)).get(parent);
      list.push(...(more?.taken ?? []));
      place = more && more.next !== place ? more.next : null;
    }
    lists.set(parent, list);
  }
  return lists;
}

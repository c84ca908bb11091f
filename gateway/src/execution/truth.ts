import type { DeniedEntry, SourceEntry, SubgraphResponse } from '@samgraf/subgraph';

const worst: readonly SourceEntry['status'][] = ['LIVE', 'CACHED', 'NOT_CONNECTED', 'FAILED'];

/** What an answer says of its sources, gathered from every subgraph that had a part in it. */
export class Truth {
  readonly #sources = new Map<string, SourceEntry>();
  readonly #denied = new Map<string, DeniedEntry>();

  /** Takes in what one subgraph said. A source that several asked is told once, by its worst state. */
  add({ extensions }: SubgraphResponse): void {
    if (Array.isArray(extensions?.sources)) for (const each of extensions.sources) this.addSource(each);
    const denied = extensions?.access?.denied;
    if (Array.isArray(denied)) {
      for (const each of denied) this.#denied.set(`${each.field} ${each.municipality} ${each.reason}`, each);
    }
  }

  addSource(entry: SourceEntry): void {
    const key = `${entry.municipality} ${entry.system}`;
    const known = this.#sources.get(key);
    if (!known || isWorse(entry, known)) this.#sources.set(key, entry);
  }

  /** In an order of its own, so that the same answer is the same whichever subgraph was first. */
  extensions(): { sources: SourceEntry[]; access: { denied: DeniedEntry[] } } {
    return { sources: sorted(this.#sources), access: { denied: sorted(this.#denied) } };
  }
}

/** The lesser status, or with the same status the older truth. */
function isWorse(entry: SourceEntry, known: SourceEntry): boolean {
  if (entry.status !== known.status) return worst.indexOf(entry.status) > worst.indexOf(known.status);
  return (entry.asOf ?? '') < (known.asOf ?? '');
}

function sorted<T>(entries: ReadonlyMap<string, T>): T[] {
  if (entries.size < 2) return [...entries.values()];
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

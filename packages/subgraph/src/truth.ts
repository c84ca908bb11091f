import type { ConnectionState } from '@samgraf/sources';
import type { DeniedEntry, SourceEntry } from './subgraph.ts';

const badness = { LIVE: 0, CACHED: 1, NOT_CONNECTED: 2, FAILED: 3 } as const;

/** What one request learns of its sources and refusals, each told once. */
export class Truth {
  readonly #sources = new Map<string, SourceEntry>();
  readonly #denied = new Map<string, DeniedEntry>();

  /** The worst that was seen of a source is what is told of it. */
  addSource(entry: SourceEntry): void {
    const key = `${entry.municipality} ${entry.system}`;
    const known = this.#sources.get(key);
    if (!known || badness[entry.status] > badness[known.status]) this.#sources.set(key, entry);
  }

  addDenied(entry: DeniedEntry): void {
    this.#denied.set(`${entry.field} ${entry.municipality} ${entry.reason}`, entry);
  }

  get sources(): SourceEntry[] {
    return [...this.#sources.values()];
  }

  get denied(): DeniedEntry[] {
    return [...this.#denied.values()];
  }
}

/** As clients see it: a failed source has a reason, the others none. */
export function sourceEntry(state: ConnectionState): SourceEntry {
  return {
    municipality: state.tenant,
    system: state.system,
    status: state.status,
    asOf: state.asOf,
    reason: state.status === 'FAILED' ? state.reason : null,
  };
}

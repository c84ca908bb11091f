import type { Shelf } from './shelf.ts';
import type { SourceEntry } from './subgraph.ts';

/** The systems that hold the type's area in these municipalities (null for all) and are not connected. */
export function notConnected(shelf: Shelf, municipalities: readonly string[] | null): SourceEntry[] {
  return [...shelf.notConnected]
    .filter(([municipality]) => municipalities?.includes(municipality) ?? true)
    .flatMap(([municipality, systems]) =>
      systems.map((system) => ({
        municipality,
        system,
        status: 'NOT_CONNECTED' as const,
        asOf: null,
        reason: null,
      })),
    );
}

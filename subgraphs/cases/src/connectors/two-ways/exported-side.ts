import type { Arguments, Labelled, Scope, Slice } from '@samgraf/sources';

/**
 * What the latest export has of a type: all of it where the live system is down, and beside it the fields that the
 * export alone knows. Every answer is in the order of the type's sort key.
 */
export interface ExportedSide<T> {
  /** When the export that stands of a tenant was made; null where there is none within the scope. */
  asOf(tenant: string, scope: Scope): string | null;
  load(ids: readonly string[], scope: Scope): ReadonlyMap<string, Labelled<T>>;
  list(args: Arguments, slice: Slice, scope: Scope): Labelled<T>[];
  /** For each parent, as `list` for that parent alone. */
  related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Labelled<T>[][];
  /** Live records with what the export says beside; what it marks raises them, and nothing lowers them. */
  complete(records: ReadonlyArray<Labelled<T>>): Labelled<T>[];
}

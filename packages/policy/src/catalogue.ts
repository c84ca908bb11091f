import type { Information } from './information.ts';

/** What every type, field and argument of the graph is mapped to, as read from the SDL. */
export interface Catalogue {
  /** Field by name, of every object type; undefined for an unknown type. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, Information>>;
  /**
   * For `Query.cases` → argument name → the fields that asking by it reads, as `Type.field`. Paging
   * arguments and `municipality` read nothing.
   */
  readonly arguments: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

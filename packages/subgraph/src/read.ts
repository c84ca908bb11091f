import type { GraphQLResolveInfo } from 'graphql';
import type { Asker } from './masks.ts';

/** A record cut down to the allowed fields; each subgraph's generated resolver types narrow it. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the type system hands over to the SDL
export type Projected = any;

/** Relay paging arguments as they come. */
export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A connection with the truth about its sources, shaped as the SDL's `…Connection`. */
export interface ReadConnection<T> {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: T }>;
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly sources: readonly unknown[];
  /** Of all pages; null where it was not asked for, or is not told. */
  readonly count: number | null;
  readonly complete: boolean;
}

/**
 * The only way to a source: decides, loads, projects to the allowed fields, records. Records come back with the
 * fields that the reader may see and nothing else; a reference to another record is `{ id }`. All calls of one
 * request with the same question are batched into one look-up for each system and type.
 */
export interface Read {
  /** The record with this id; null when it is absent or refused, which look the same. */
  one(type: string, id: string | null | undefined): Promise<Projected>;
  /** A page of a type. `info` tells which field asks, so that its arguments are checked as reads. */
  page(type: string, args: object, info: GraphQLResolveInfo): Promise<Projected>;
  /** A page of what is related to a parent record: `read.pageOf('Document', 'case', caseId, args, info)`. */
  pageOf(
    type: string,
    relation: string,
    parentId: string,
    args: object,
    info: GraphQLResolveInfo,
  ): Promise<Projected>;
  /** An authority (nämnd) by its id, `{ id, name, municipality }`, from the configuration; public. */
  authority(id: string | null | undefined): Projected;
  /** As `pageOf` for a bounded list: no paging, null when the whole list is refused. */
  listOf(
    type: string,
    relation: string,
    parentId: string,
    args: object,
    info: GraphQLResolveInfo,
  ): Promise<Projected>;
}

/** What every resolver gets. */
export interface Context {
  readonly read: Read;
  /** Who asks, for what: for fields that tell the asker of the own rights, and for mutations. */
  readonly asker: Asker;
}

import type { Owner } from '@samgraf/policy';
import type { Labelled } from './labelled.ts';
import type { Scope } from './scope.ts';

/** What accompanies every call to a source. */
export interface Call {
  /** Aborts when the caller is gone or the answer's deadline has passed. */
  readonly signal: AbortSignal;
  /** Passed on to the source as `x-request-id`. */
  readonly requestId: string;
}

/** Arguments of a list, as the SDL names them; those not given are absent. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Which part of a list: at most `first` records after `after`, which is a `sortKey` of this connector's type. */
export interface Slice {
  readonly first: number;
  readonly after: string | null;
}

/** What is true of a source's answer. */
export interface Freshness {
  readonly status: 'LIVE' | 'CACHED';
  /** RFC 3339: when what is shown was true in the source. */
  readonly asOf: string;
}

/** A connection: one tenant's part of one installed system. */
export interface Connection {
  /** System id as in the configuration; tenants that share an installation share it. */
  readonly system: string;
  readonly tenant: string;
}

/** What a connector answers: records, each labelled, and what is true of each connection it asked. */
export interface Answer<R> {
  readonly records: R;
  readonly states: readonly ConnectionState[];
}

export type ConnectionState = Connection &
  (Freshness | { readonly status: 'FAILED'; readonly asOf: string | null; readonly reason: string });

/** How many records of one owner there are. */
export interface Counted {
  readonly owner: Owner;
  readonly count: number;
}

/**
 * One type's records from one system. Knows the protocol, knows nothing of policy. One connection that fails
 * is told in `states` and leaves the others' part whole; a method throws only on a defect of our own.
 */
export interface Connector<T extends { readonly id: string } = { readonly id: string }> {
  readonly system: string;
  /** The GraphQL type it reads. */
  readonly type: string;
  /** Whose information it holds, from the configuration. */
  readonly owners: readonly Owner[];
  /**
   * Relations whose parents lie in a municipality and may be a federation's matter as well, as a property is: a federation
   * is then asked for what is related to things of its members. None when left out.
   */
  readonly federated?: readonly string[];
  /**
   * Relations that keep to no municipality, as what lies near something does: all that may be read is then asked, whoever's the
   * parent is. None when left out.
   */
  readonly across?: readonly string[];
  /** One entry for each id, null where there is none within the scope. One look-up for all ids. */
  load(ids: readonly string[], scope: Scope, call: Call): Promise<Answer<ReadonlyArray<Labelled<T> | null>>>;
  /** Records within the scope in the order of `sortKey`, at most `slice.first`. */
  list(args: Arguments, slice: Slice, scope: Scope, call: Call): Promise<Answer<ReadonlyArray<Labelled<T>>>>;
  /**
   * How many records `list` gives, all slices together, for each owner. Only for what is nobody's own and never marked: of
   * records that can be held back one by one, a count would tell that they are there. None when left out.
   */
  counts?(args: Arguments, scope: Scope, call: Call): Promise<Answer<readonly Counted[]>>;
  /** For each parent id, as `list` for that parent alone. One look-up for all parents. */
  related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>>;
  /**
   * Where a record stands in the type's one order: compared by code unit, ascending, unique. Descending
   * orders complement their digits. The same in every connector of the type.
   */
  sortKey(record: T): string;
}

import type { Answer, Call, ConnectionState, Labelled, Scope } from '@samgraf/sources';
import type { ConnectorHarness, KnownRecord } from './connector-harness.ts';
import { mayBeRead } from './scopes.ts';

/** What one way of asking gave: all records, and what was told of the connections. */
export interface Given {
  readonly records: ReadonlyArray<Labelled<{ readonly id: string }>>;
  readonly states: readonly ConnectionState[];
}

/** One way to ask a connector for all that it has. */
export interface Way {
  /** For messages: `list`. */
  readonly name: string;
  ask(scope: Scope, call?: Call): Promise<Given>;
  /** The ids that it must give within a scope, in this order. */
  expected(scope: Scope): string[];
}

/** A request's call. */
export const aCall = (signal: AbortSignal = new AbortController().signal): Call => ({
  signal,
  requestId: 'contract',
});

/** Enough for all records in one page. */
export const wholeSlice = ({ everything }: ConnectorHarness) => ({
  first: everything.length + 1,
  after: null,
});

/** The parents of a relation, in the order in which they are asked for. */
export function parentsOf({ everything }: ConnectorHarness, relation: string): string[] {
  return [...new Set(everything.flatMap((each) => each.parents[relation] ?? []))];
}

/** Every way to ask for everything: by id, by list, by each relation. */
export function waysOf(harness: ConnectorHarness): Way[] {
  const { connector, everything, listArguments, relations } = harness;
  const slice = wholeSlice(harness);
  const idsOf = (scope: Scope, of: readonly KnownRecord[]) =>
    of.filter((each) => mayBeRead(scope, each)).map((each) => each.id);
  const byId: Way = {
    name: 'load',
    ask: async (scope, call = aCall()) =>
      flat(
        await connector.load(
          everything.map((each) => each.id),
          scope,
          call,
        ),
      ),
    expected: (scope) => idsOf(scope, everything),
  };
  const byList: Way[] =
    listArguments === null
      ? []
      : [
          {
            name: 'list',
            ask: async (scope, call = aCall()) =>
              flat(await connector.list(listArguments, slice, scope, call)),
            expected: (scope) => idsOf(scope, everything),
          },
        ];
  const byRelation = Object.entries(relations).map(([relation, args]): Way => {
    const parents = parentsOf(harness, relation);
    return {
      name: `related by ${relation}`,
      ask: async (scope, call = aCall()) =>
        flat(await connector.related(relation, parents, args, slice, scope, call)),
      expected: (scope) =>
        parents.flatMap((parent) =>
          idsOf(
            scope,
            everything.filter((each) => each.parents[relation] === parent),
          ),
        ),
    };
  });
  return [byId, ...byList, ...byRelation];
}

type One = Labelled<{ readonly id: string }> | null;

function flat({
  records,
  states,
}: Answer<ReadonlyArray<One | readonly Labelled<{ readonly id: string }>[]>>): Given {
  // Arrays of our own: those of Node's core, as SQLite's rows are, belong to another realm under some test runners.
  return { records: [...records.flat()].filter((each) => each !== null), states: [...states] };
}

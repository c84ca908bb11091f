import type { Owner } from '@samgraf/policy';
import type { Arguments, Call, Slice } from '@samgraf/sources';
import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { argumentsOf, type PagedArguments } from './arguments-of.ts';
import type { AskedFields } from './asked-fields.ts';
import type { Entry } from './connection.ts';
import { mergePages, page } from './connection.ts';
import type { Fence } from './fence.ts';
import { fullPage } from './full-page.ts';
import { joinEntries, joinParts } from './join-parts.ts';
import type { Recorder } from './ledger/recorder.ts';
import { tenantOf } from './municipality.ts';
import { notConnected } from './not-connected.ts';
import type { Projector } from './projector.ts';
import type { Projected, Read } from './read.ts';
import type { Shelf } from './shelf.ts';
import type { SourceEntry } from './subgraph.ts';
import type { Truth } from './truth.ts';
import { worstStates } from './worst-states.ts';

/** What a reader needs of the subgraph and the request. */
export interface ReaderParts {
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** For `Query.cases` → argument → the fields that asking by it reads. */
  readonly argumentReads: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly fence: Fence;
  readonly projector: Projector;
  readonly truth: Truth;
  readonly recorder: Recorder;
  readonly asked: AskedFields;
  readonly call: Call;
}

interface Listed {
  readonly entries: readonly Entry[];
  readonly sources: readonly SourceEntry[];
}

interface Relation {
  readonly type: string;
  readonly relation: string;
  readonly arguments: PagedArguments;
  /** The field that asks, as `Type.field`. */
  readonly field: string;
}

/** More parents or ids than this are asked for in several look-ups. */
const mostInOneLookUp = 1_000;

/** The longest list that is not paged. */
const longestList = 500;

/** One request's way to the sources. See {@link Read}. */
export class Reader implements Read {
  readonly #parts: ReaderParts;
  readonly #ones = new Map<string, DataLoader<string, Projected>>();
  readonly #related = new Map<string, DataLoader<string, Listed>>();

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  one(type: string, id: string | null | undefined): Promise<Projected> {
    if (typeof id !== 'string' || tenantOf(id) === null) return Promise.resolve(null);
    let loader = this.#ones.get(type);
    if (!loader) {
      loader = new DataLoader((ids) => this.#load(type, ids), { maxBatchSize: mostInOneLookUp });
      this.#ones.set(type, loader);
    }
    return loader.load(id);
  }

  async page(type: string, args: Arguments, info: GraphQLResolveInfo): Promise<Projected> {
    const { fence, call, truth } = this.#parts;
    const { first, after, municipalities, authority, filter } = argumentsOf(args);
    const shelf = this.#shelf(type);
    const owners = shelf.owners.filter(
      (owner) => (municipalities?.includes(owner.tenant) ?? true) && isOf(owner, authority),
    );
    const readable = fence.readable(shelf, owners, this.#reads(fieldOf(info), filter), 'LIST');
    const isCounted = this.#parts.asked.get(getNamedType(info.returnType).name)?.has('count') ?? false;
    const [{ answers, sources }, count] = await Promise.all([
      fence.ask(shelf, readable, 'LIST', (connector, scope) =>
        fullPage(
          {
            ask: (slice) => connector.list(filter, slice, scope, call),
            release: (records) => fence.release(shelf, { connector, scope }, records, 'LIST'),
            sortKey: connector.sortKey.bind(connector),
          },
          { first: first + 1, after },
        ),
      ),
      isCounted
        ? fence.count(shelf, readable, (connector, scope) => connector.counts?.(filter, scope, call))
        : null,
    ]);
    const missing = notConnected(shelf, municipalities);
    for (const each of missing) truth.addSource(each);
    const merged = mergePages(answers.map((each) => each.records));
    const entries = shelf.joint ? joinEntries(merged) : merged;
    return this.#page({ entries, sources: [...sources, ...missing] }, first, after !== null, count);
  }

  async pageOf(
    type: string,
    relation: string,
    parent: string,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): Promise<Projected> {
    const paged = argumentsOf(args);
    const listed = await this.#relatedTo({ type, relation, arguments: paged, field: fieldOf(info) }, parent);
    return this.#page(listed, paged.first, paged.after !== null);
  }

  async listOf(
    type: string,
    relation: string,
    parent: string,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): Promise<Projected> {
    const paged = argumentsOf({ ...args, first: longestList });
    const { entries } = await this.#relatedTo(
      { type, relation, arguments: paged, field: fieldOf(info) },
      parent,
    );
    this.#record(entries);
    return entries.map((each) => each.node);
  }

  authority(id: string | null | undefined): Projected {
    return this.#parts.projector.authority(id);
  }

  #relatedTo(relation: Relation, parent: string): Promise<Listed> {
    const key = JSON.stringify(relation);
    let loader = this.#related.get(key);
    if (!loader) {
      loader = new DataLoader((parents) => this.#loadRelated(relation, parents), {
        maxBatchSize: mostInOneLookUp,
      });
      this.#related.set(key, loader);
    }
    return loader.load(parent);
  }

  async #load(type: string, ids: readonly string[]): Promise<Projected[]> {
    const { fence, call } = this.#parts;
    const shelf = this.#shelf(type);
    const readable = fence.readable(shelf, ownersOf(shelf, ids), [], 'KEY');
    const answerable = fence.answerable(shelf, readable, ids);
    const { answers } = await fence.ask(shelf, readable, 'KEY', (connector, scope) =>
      connector.load(within(scope.owners, answerable), scope, call),
    );
    const found = new Map<string, Projected>();
    for (const answer of answers) {
      const present = answer.records.filter((each) => each !== null);
      const released = fence.release(shelf, answer, present, 'KEY');
      this.#record(released);
      for (const { node } of released) {
        const before = found.get(node.id);
        found.set(node.id, before ? joinParts(before, node) : node);
      }
    }
    return ids.map((id) => found.get(id) ?? null);
  }

  async #loadRelated(asked: Relation, parents: readonly string[]): Promise<Listed[]> {
    const { fence, call } = this.#parts;
    const { first, after, authority, filter } = asked.arguments;
    const shelf = this.#shelf(asked.type);
    const federated = shelf.connectors.some((each) => each.federated?.includes(asked.relation));
    const lead = federated ? shelf.federations : noFederations;
    const across = shelf.connectors.some((each) => each.across?.includes(asked.relation));
    const mayHold = across ? shelf.owners : ownersOf(shelf, parents, lead);
    const owners = mayHold.filter((owner) => isOf(owner, authority));
    const readable = fence.readable(shelf, owners, this.#reads(asked.field, filter), 'LIST');
    const { answers, sources } = await fence.ask(shelf, readable, 'LIST', async (connector, scope) => {
      const own = across ? parents : within(scope.owners, parents, lead);
      const slice = { first: first + 1, after };
      const related = (of: readonly string[], from: Slice) =>
        connector.related(asked.relation, of, filter, from, scope, call);
      const { records, states } = await related(own, slice);
      const filled = await Promise.all(
        own.map((parent, index) =>
          fullPage(
            {
              ask: async (next) => {
                const answer = await related([parent], next);
                return { ...answer, records: answer.records[0] ?? [] };
              },
              release: (found) => fence.release(shelf, { connector, scope }, found, 'LIST'),
              sortKey: connector.sortKey.bind(connector),
            },
            slice,
            { records: records[index] ?? [], states: [] },
          ),
        ),
      );
      return {
        records: own.map((parent, index) => ({ parent, entries: filled[index]!.records })),
        states: worstStates(
          states,
          filled.flatMap((each) => each.states),
        ),
      };
    });
    const byParent = answers.map(
      ({ records }) => new Map(records.map(({ parent, entries }) => [parent, entries])),
    );
    return parents.map((parent) => ({
      entries: mergePages(byParent.map((each) => each.get(parent) ?? [])),
      sources: sources.filter(
        ({ municipality }) => across || isJoint(parent) || tenantsFor(parent, lead).includes(municipality),
      ),
    }));
  }

  #page(
    { entries, sources }: Listed,
    first: number,
    hasPreviousPage: boolean,
    count: number | null = null,
  ): Projected {
    this.#record(entries.slice(0, first));
    const municipality = (code: string) => this.#parts.projector.municipality(code);
    return page(entries, first, hasPreviousPage, sources, municipality, count);
  }

  /** What is shown is seen: a record held back for the next page is not. */
  #record(shown: readonly Entry[]): void {
    for (const { seen } of shown) for (const each of seen) this.#parts.recorder.saw(each);
  }

  #shelf(type: string): Shelf {
    const shelf = this.#parts.shelves.get(type);
    if (!shelf) throw new Error(`No connector reads ${type}.`);
    return shelf;
  }

  #reads(field: string, filter: Arguments): string[] {
    const reads = this.#parts.argumentReads.get(field);
    return Object.keys(filter).flatMap((argument) => {
      const fields = reads?.get(argument);
      if (!fields) throw new Error(`The argument ${field}(${argument}:) is not mapped.`);
      return fields;
    });
  }
}

const fieldOf = (info: GraphQLResolveInfo): string => `${info.parentType.name}.${info.fieldName}`;

const isOf = (owner: Owner, authority: string | null): boolean =>
  authority === null || authority === `${owner.tenant}:authority:${owner.authority}`;

/** Whether an id is of a record that belongs to no single tenant, but in parts to several. */
const isJoint = (id: string): boolean => tenantOf(id) === 'joint';

/** For a municipality, the federations that it is a member of. */
type Federations = ReadonlyMap<string, readonly string[]>;

const noFederations: Federations = new Map();

/** Whose records may be found by an id: its tenant's, and those of the tenant's federations. */
function tenantsFor(id: string, federations: Federations): readonly string[] {
  const tenant = tenantOf(id) ?? '';
  return [tenant, ...(federations.get(tenant) ?? [])];
}

/** Whose records these ids may be, or belong to. Something joint may have a part with anybody. */
function ownersOf(shelf: Shelf, ids: readonly string[], federations: Federations = noFederations): Owner[] {
  if (ids.some(isJoint) && !shelf.ownersByTenant.has('joint')) return [...shelf.owners];
  const tenants = new Set(ids.flatMap((id) => tenantsFor(id, federations)));
  return [...tenants].flatMap((tenant) => shelf.ownersByTenant.get(tenant) ?? []);
}

/** The ids that belong to tenants of these owners, or to members of them: no other is ever asked for. */
function within(
  owners: readonly Owner[],
  ids: readonly string[],
  federations: Federations = noFederations,
): string[] {
  const tenants = new Set(owners.map((each) => each.tenant));
  return ids.filter((id) => isJoint(id) || tenantsFor(id, federations).some((each) => tenants.has(each)));
}

import { type Access, type Owner, type RecordFacts, sameOwner, type TypeMask } from '@samgraf/policy';
import type { Answer, Connector, Counted, Labelled, Scope } from '@samgraf/sources';
import type { AskedFields } from './asked-fields.ts';
import type { Entry } from './connection.ts';
import type { Recorder } from './ledger/recorder.ts';
import type { Masks } from './masks.ts';
import { tenantOf } from './municipality.ts';
import type { Projector } from './projector.ts';
import type { Shelf } from './shelf.ts';
import type { SourceEntry } from './subgraph.ts';
import { sourceEntry, type Truth } from './truth.ts';
import { worstStates } from './worst-states.ts';

export interface FenceParts {
  readonly masks: Masks;
  readonly projector: Projector;
  readonly truth: Truth;
  readonly asked: AskedFields;
  readonly recorder: Recorder;
  /** A record outside of what was asked for: a defect or an attack of a source, told to the log. */
  readonly onBreach: (breach: { type: string; system: string; tenant: string }) => void;
}

const nobodysOwn: RecordFacts = Object.freeze({
  subjects: [],
  confidentiality: null,
  marking: 'NOT_PERSONAL',
});

/** A connector's answer, with the scope that it was asked within. */
export interface ScopedAnswer<R> {
  readonly connector: Connector;
  readonly scope: Scope;
  readonly records: readonly R[];
}

/** What stands between a request and the sources: the scope before the call, the check of each record after it. */
export class Fence {
  readonly #parts: FenceParts;
  /** What is not asked since the ledger cannot have it, by shelf. */
  readonly #closed = new Map<Shelf, Map<string, SourceEntry>>();

  /** For a type and tenant of which one record is answered, its id. */
  readonly #answered = new Map<string, string>();

  constructor(parts: FenceParts) {
    this.#parts = parts;
  }

  /**
   * Of these owners, those whose records may be read at all, and asked by these fields (`Type.field`): asking by
   * a field is reading it. Of the others it is told which fields are refused, before any look-up.
   */
  readable(shelf: Shelf, owners: readonly Owner[], reads: readonly string[], access: Access): Owner[] {
    return owners.filter((owner) => {
      const mask = this.#parts.masks.of(shelf.type, owner, access);
      this.#tellDenied(shelf.type, owner, mask);
      if (mask.readable && this.#tellClosed(shelf, owner, mask)) return false;
      return mask.readable && reads.filter((read) => !this.#mayAskBy(read, owner, access)).length === 0;
    });
  }

  /**
   * The ids that may be asked for. Where an agreement answers queries only (QUERY_ANSWER), that is the first of a type
   * and tenant in this request; the others look absent.
   */
  answerable(shelf: Shelf, owners: readonly Owner[], ids: readonly string[]): readonly string[] {
    const { masks } = this.#parts;
    const singly = owners.filter((owner) => masks.of(shelf.type, owner, 'KEY').oneAtATime);
    if (singly.length === 0) return ids;
    const tenants = new Set(singly.map((each) => each.tenant));
    return ids.filter((id) => {
      const tenant = tenantOf(id) ?? '';
      if (!tenants.has(tenant)) return true;
      const key = `${shelf.type} ${tenant}`;
      const first = this.#answered.get(key) ?? id;
      this.#answered.set(key, first);
      return first === id;
    });
  }

  /** Asks each connector that holds something of these owners, all at once, each within its scope. */
  async ask<R>(
    shelf: Shelf,
    owners: readonly Owner[],
    access: Access,
    question: (connector: Connector, scope: Scope) => Promise<Answer<readonly R[]>>,
  ): Promise<{ answers: ScopedAnswer<R>[]; sources: SourceEntry[] }> {
    const asked = shelf.connectors.flatMap((connector) => {
      const held = owners.filter((owner) => connector.owners.some((each) => sameOwner(each, owner)));
      return this.#parts.masks.scopes(shelf.type, held, access).map((scope) => ({ connector, scope }));
    });
    const answered = await Promise.all(
      asked.map(async ({ connector, scope }) => ({
        connector,
        scope,
        ...(await question(connector, scope)),
      })),
    );
    // A system of several ways in is one source: it has failed where one of them has.
    const states = answered.flatMap((each) => each.states);
    const sources = worstStates(states, []).map(sourceEntry);
    sources.push(...(this.#closed.get(shelf)?.values() ?? []));
    for (const each of sources) this.#parts.truth.addSource(each);
    return { answers: answered, sources };
  }

  /** What lies outside the scope is dropped; what is left is cut down to what may be read of it now. */
  release(
    shelf: Shelf,
    { connector, scope }: Pick<ScopedAnswer<unknown>, 'connector' | 'scope'>,
    records: ReadonlyArray<Labelled<{ readonly id: string }>>,
    access: Access,
  ): Entry[] {
    const entries: Entry[] = [];
    for (const labelled of records) {
      const { owner, record, facts } = labelled;
      const tenant = shelf.joint ? 'joint' : owner.tenant;
      if (!scope.owners.some((each) => sameOwner(each, owner)) || tenantOf(record.id) !== tenant) {
        this.#parts.onBreach({ type: shelf.type, system: connector.system, tenant: owner.tenant });
        continue;
      }
      const mask = this.#parts.masks.ofRecord(shelf.type, owner, access, facts);
      if (mask === null || this.#parts.recorder.isClosed(shelf.type, mask, facts)) continue;
      const node = this.#parts.projector.project(shelf, mask, labelled);
      entries.push({
        sortKey: connector.sortKey(record),
        node,
        seen: [{ type: shelf.type, mask, labelled }],
      });
    }
    return entries;
  }

  /**
   * How many records there are in all, of these owners; null where a connector does not count them. They are nobody's own
   * (see `Connector.counts`), so that all of an owner's may be shown, or none.
   */
  async count(
    shelf: Shelf,
    owners: readonly Owner[],
    question: (connector: Connector, scope: Scope) => Promise<Answer<readonly Counted[]>> | undefined,
  ): Promise<number | null> {
    if (shelf.joint || shelf.connectors.some((each) => each.counts === undefined)) return null;
    const { answers } = await this.ask(
      shelf,
      owners,
      'LIST',
      async (connector, scope) => (await question(connector, scope))!,
    );
    const counted = answers.flatMap(({ records, scope }) =>
      records.filter(
        ({ owner }) =>
          scope.owners.some((each) => sameOwner(each, owner)) &&
          this.#parts.masks.ofRecord(shelf.type, owner, 'LIST', nobodysOwn) !== null,
      ),
    );
    return counted.reduce((sum, each) => sum + each.count, 0);
  }

  /** What cannot be written down is not asked for; its sources count as failed, so that nothing passes for whole. */
  #tellClosed(shelf: Shelf, owner: Owner, mask: TypeMask): boolean {
    if (!this.#parts.recorder.isClosed(shelf.type, mask)) return false;
    const closed = this.#closed.get(shelf) ?? new Map<string, SourceEntry>();
    this.#closed.set(shelf, closed);
    const municipality = owner.tenant;
    const held = shelf.connectors.filter((each) => each.owners.some((of) => sameOwner(of, owner)));
    const known = shelf.connected.get(municipality) ?? [];
    // What the graph knows by itself has no system in the configuration.
    for (const system of known.length > 0 ? known : held.map((each) => each.system)) {
      const reason = 'LEDGER_UNAVAILABLE';
      closed.set(`${municipality} ${system}`, { municipality, system, status: 'FAILED', asOf: null, reason });
    }
    return true;
  }

  #mayAskBy(read: string, owner: Owner, access: Access): boolean {
    const [type = '', field = ''] = read.split('.');
    const mask = this.#parts.masks.of(type, owner, access);
    const reason = mask.denied.get(field);
    if (reason) this.#parts.truth.addDenied({ field: read, municipality: owner.tenant, reason });
    return mask.allowed.has(field);
  }

  #tellDenied(type: string, owner: Owner, mask: TypeMask): void {
    if (mask.denied.size === 0) return;
    for (const field of this.#parts.asked.get(type) ?? []) {
      const reason = mask.denied.get(field);
      if (reason)
        this.#parts.truth.addDenied({ field: `${type}.${field}`, municipality: owner.tenant, reason });
    }
  }
}

import type { Answer, Arguments, Call, Scope, Slice } from '@samgraf/sources';
import { authoritiesWithin, within } from '@samgraf/sources';
import { type Found, type Given, RegisterConnector, type RegisterRecord } from '../register-connector.ts';
import type { Question, SentRow } from '../register-server.ts';

type Loaded = Answer<Array<Given | null>>;

/** Smaller mistakes than those of the three: each a connector that is right but for one thing. */
export const slips = {
  'filters by authority afterwards': class extends RegisterConnector {
    override authorities(scope: Scope, tenant: string) {
      const all = this.owners.filter((each) => each.tenant === tenant).map((each) => each.authority);
      return authoritiesWithin(scope, tenant).size === 0 ? [] : all;
    }
    override keeps() {
      return true;
    }
    override async list(args: Arguments, slice: Slice, scope: Scope, call: Call) {
      const { records, states } = await super.list(args, slice, scope, call);
      return { records: records.filter((each) => within(scope, each.owner)), states };
    }
  },
  'believes that its source kept to the question': class extends RegisterConnector {
    override keeps() {
      return true;
    }
  },
  'believes what kind of authority the source names': class extends RegisterConnector {
    override ownerOf(tenant: string, { claims }: SentRow) {
      return { tenant, authority: claims.authority };
    }
  },
  'labels all of a tenant with its first authority': class extends RegisterConnector {
    override ownerOf(tenant: string) {
      return { tenant, authority: 'byggnadsnamnden' };
    }
  },
  'leaves out what it does not find': class extends RegisterConnector {
    override async load(ids: readonly string[], scope: Scope, call: Call): Promise<Loaded> {
      const { records, states } = await super.load(ids, scope, call);
      return { records: records.filter((each) => each !== null), states };
    }
  },
  'gives all where nothing is asked for': class extends RegisterConnector {
    override async load(ids: readonly string[], scope: Scope, call: Call): Promise<Loaded> {
      if (ids.length > 0) return super.load(ids, scope, call);
      return this.list({}, { first: 10, after: null }, scope, call);
    }
  },
  'asks id by id': class extends RegisterConnector {
    override async load(ids: readonly string[], scope: Scope, call: Call): Promise<Loaded> {
      const loaded = await Promise.all(ids.map((id) => super.load([id], scope, call)));
      return { records: loaded.flatMap((each) => each.records), states: loaded[0]?.states ?? [] };
    }
  },
  'asks parent by parent': class extends RegisterConnector {
    override async related(
      relation: string,
      parents: readonly string[],
      args: Arguments,
      slice: Slice,
      scope: Scope,
      call: Call,
    ): Promise<Answer<Given[][]>> {
      const found = await Promise.all(
        parents.map((each) => super.related(relation, [each], args, slice, scope, call)),
      );
      return { records: found.flatMap((each) => each.records), states: found[0]?.states ?? [] };
    }
  },
  'has a sort key that tenants share': class extends RegisterConnector {
    override sortKey(record: RegisterRecord) {
      return super.sortKey(record).split(' ')[0] as string;
    }
  },
  'sorts by tenant, and its source by number': class extends RegisterConnector {
    override ordered(given: readonly Given[], slice: Slice) {
      const sorted = super.ordered(given, { first: Infinity, after: slice.after });
      return sorted.sort((one, other) => (one.record.id < other.record.id ? -1 : 1)).slice(0, slice.first);
    }
  },
  'loses twins at the edge of a page': class extends RegisterConnector {
    override part({ first, after }: Slice, _tenant: string) {
      return { limit: first, after: after?.split(' ')[0] ?? null };
    }
  },
  'counts what it does not show': class extends RegisterConnector {
    async counts(args: Arguments, scope: Scope, call: Call) {
      const everybody = { ...scope, protectedToo: true };
      const { records, states } = await super.list(args, { first: 10_000, after: null }, everybody, call);
      return { records: records.map(({ owner }) => ({ owner, count: 1 })), states };
    }
  },
  'gives protected people too': class extends RegisterConnector {
    override ask(tenant: string, question: Question, call: Call) {
      return super.ask(tenant, { ...question, protected: true }, call);
    }
    override keeps(question: Question, sent: SentRow) {
      return super.keeps({ ...question, protected: true }, sent);
    }
  },
  'forgets whose own data it is': class extends RegisterConnector {
    override labelled(tenant: string, sent: SentRow): Given {
      const given = super.labelled(tenant, sent);
      return { ...given, facts: { ...given.facts, subjects: [] } };
    }
  },
  'tells nothing of its connections': class extends RegisterConnector {
    override async askEach(...asked: Parameters<RegisterConnector['askEach']>) {
      return { ...(await super.askEach(...asked)), states: [] };
    }
  },
  'tells of connections that it did not ask': class extends RegisterConnector {
    override async askEach(...asked: Parameters<RegisterConnector['askEach']>) {
      const { found, states } = await super.askEach(...asked);
      const asOf = new Date().toISOString();
      const status = 'LIVE' as const;
      const others = [...this.sources.keys()].filter((tenant) =>
        states.every((each) => each.tenant !== tenant),
      );
      return {
        found,
        states: [...states, ...others.map((tenant) => ({ system: 'register', tenant, status, asOf }))],
      };
    }
  },
  'gives nothing when one connection fails': class extends RegisterConnector {
    override async askEach(...asked: Parameters<RegisterConnector['askEach']>) {
      const { found, states } = await super.askEach(...asked);
      return { found: states.some((each) => each.status === 'FAILED') ? [] : found, states };
    }
  },
  'throws when a connection fails': class extends RegisterConnector {
    override async ask(tenant: string, question: Question, call: Call): Promise<Found> {
      const found = await super.ask(tenant, question, call);
      if (found.state.status === 'FAILED') throw new Error(found.state.reason);
      return found;
    }
  },
  'never asks again once it failed': class extends RegisterConnector {
    readonly #failed = new Map<string, Found>();
    override async ask(tenant: string, question: Question, call: Call): Promise<Found> {
      const found = this.#failed.get(tenant) ?? (await super.ask(tenant, question, call));
      if (found.state.status === 'FAILED') this.#failed.set(tenant, found);
      return found;
    }
  },
  'takes what can be read of half an answer for a whole one': class extends RegisterConnector {
    override async ask(tenant: string, question: Question, _call: Call): Promise<Found> {
      let text = '';
      try {
        const body = JSON.stringify(question);
        const answer = await fetch(`${this.sources.get(tenant)?.url}/${tenant}`, { method: 'POST', body });
        for await (const piece of answer.body ?? []) text += Buffer.from(piece as Uint8Array).toString();
      } catch {
        // What has come is better than nothing, it thinks.
      }
      const rows = text.match(/\{"number".*?\}\}/g)?.map((each) => JSON.parse(each)) ?? [];
      const state = { system: 'register', tenant, status: 'LIVE' as const, asOf: new Date().toISOString() };
      return { rows, state };
    }
  },
} satisfies Record<string, typeof RegisterConnector>;

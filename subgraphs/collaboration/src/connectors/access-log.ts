import type { Configuration } from '@samgraf/configuration';
import { SamgrafError } from '@samgraf/errors';
import type { AccessIndex, AccessQuery, Found, Ledger, PseudonymKind } from '@samgraf/ledger';
import type { Owner } from '@samgraf/policy';
import {
  type Answer,
  type Arguments,
  type Connector,
  type Labelled,
  parseRecordId,
  recordId,
  type Scope,
  type Slice,
} from '@samgraf/sources';
import { leadingAuthority } from '../leading-authority.ts';

/** Pseudonyms shown of one entry; an export has all. */
const mostShown = 1_000;

/** An entry as the graph shows it. */
export type AccessLogRecord = ReturnType<typeof recordOf> & { readonly id: string };

/**
 * The access ledger as a source, each tenant's tree that tenant's own. Whoever asks by an account, a person or a record
 * may give its name: it is turned into pseudonyms here, and is found under every tenant's key.
 */
export class AccessLogConnector implements Connector<AccessLogRecord> {
  readonly system = 'samgraf';
  readonly type = 'AccessLogEntry';
  readonly owners: readonly Owner[];
  readonly #index: AccessIndex;
  readonly #ledger: Ledger;
  readonly #tenants: readonly string[];
  readonly #sortKeys = new WeakMap<AccessLogRecord, string>();

  constructor(configuration: Configuration, ledger: Ledger, index: AccessIndex) {
    this.owners = [...configuration.tenants.values()].map(leadingAuthority);
    this.#tenants = [...configuration.tenants.keys()];
    this.#ledger = ledger;
    this.#index = index;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<Array<Labelled<AccessLogRecord> | null>>> {
    const locals = ids.flatMap((id) => parseRecordId(id, 'access')?.local ?? []);
    const found =
      locals.length === 0 ? [] : await this.#find(scope, { locals, first: ids.length * 10, after: null });
    const byId = new Map(found.map((each) => [each.record.id, each]));
    return { records: ids.map((id) => byId.get(id) ?? null), states: [] };
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<Array<Labelled<AccessLogRecord>>>> {
    const { from, to, account, area, subject, record, outcome } = args as Record<string, string | undefined>;
    const records = await this.#find(scope, {
      ...slice,
      from: timeOf(from),
      to: timeOf(to),
      area,
      outcome,
      accounts: this.#pseudonyms('account', account),
      subjects: this.#pseudonyms('person', subject),
      records: this.#pseudonyms('record', record),
    });
    return { records, states: [] };
  }

  async related(): Promise<never> {
    throw new Error('The access log belongs to nothing but its tenant.');
  }

  sortKey(record: AccessLogRecord): string {
    return this.#sortKeys.get(record) ?? '';
  }

  async #find(scope: Scope, query: Omit<AccessQuery, 'trees'>): Promise<Array<Labelled<AccessLogRecord>>> {
    // Nobody's own data: what a person may see of it, `me` tells.
    if (scope.subject !== null) return [];
    const owners = new Map(scope.owners.map((each) => [each.tenant, each]));
    const found = await this.#index.find({ ...query, trees: [...owners.keys()] });
    return found.map((each) => {
      const record = { id: recordId(each.tree, 'access', each.local), ...recordOf(each) };
      this.#sortKeys.set(record, each.sortKey);
      const { account } = each.entry;
      return {
        owner: owners.get(each.tree) as Owner,
        record,
        // To see what somebody did is to see something of theirs.
        facts: {
          subjects: account === null ? [] : [`account:${account}`],
          confidentiality: null,
          marking: 'NOT_PERSONAL' as const,
        },
      };
    });
  }

  #pseudonyms(kind: PseudonymKind, asked: string | undefined): readonly string[] | undefined {
    if (asked === undefined) return undefined;
    return [asked, ...this.#tenants.map((tenant) => this.#ledger.pseudonym(tenant, kind, asked))];
  }
}

function recordOf({ entry }: Found) {
  const { tenant, home, homeAuthority, authority, ...rest } = entry;
  const reference = (of: string | null, code: string | null) =>
    of === null || code === null ? null : { id: recordId(of, 'authority', code) };
  return {
    ...rest,
    home,
    homeAuthority: reference(home, homeAuthority),
    informationOf: tenant,
    subjects: entry.subjects.slice(0, mostShown),
    records: entry.records.slice(0, mostShown),
    authority: reference(tenant, authority),
  };
}

function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) {
    throw new SamgrafError('BAD_ARGUMENT', 'Expected a point in time, RFC 3339 with offset.');
  }
  return time.toISOString();
}

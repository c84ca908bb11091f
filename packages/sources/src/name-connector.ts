import type { Owner } from '@samgraf/policy';
import type { Answer, Connector } from './connector.ts';
import type { Labelled } from './labelled.ts';
import { parseRecordId } from './record-id.ts';
import type { Scope } from './scope.ts';
import { within } from './within.ts';

export interface NameConnectorOptions<T> {
  readonly type: string;
  /** The kind of its ids: `handler` in `1461:handler:ANSV01`. */
  readonly kind: string;
  /** Whose systems use such names: one authority of each tenant. */
  readonly owners: readonly Owner[];
  /** The record that a name reads as; null for what is no such name. Names are {@link mostOfAName} characters at most. */
  readonly read: (id: string, name: string) => T | null;
}

/** Characters of the longest name. */
export const mostOfAName = 200;

/**
 * Things that a system names and another knows more of. The record is the id read aloud: no source is asked, so that none
 * is told of, and that something can be named does not say that it is there.
 */
export class NameConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system: string;
  readonly type: string;
  readonly owners: readonly Owner[];
  readonly #options: NameConnectorOptions<T>;

  constructor(options: NameConnectorOptions<T>) {
    this.system = `${options.kind}-names`;
    this.type = options.type;
    this.owners = options.owners;
    this.#options = options;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    return { records: ids.map((id) => this.#read(id, scope)), states: [] };
  }

  /** @throws always: there is no list of what can be named */
  async list(): Promise<never> {
    throw new Error(`${this.type} has no list.`);
  }

  /** @throws always: who names it has its id */
  async related(): Promise<never> {
    throw new Error(`${this.type} is related to nothing.`);
  }

  sortKey(record: T): string {
    return record.id;
  }

  #read(id: string, scope: Scope): Labelled<T> | null {
    const parsed = parseRecordId(id, this.#options.kind);
    const owner = this.owners.find((each) => each.tenant === parsed?.tenant);
    if (!parsed || !owner || !within(scope, owner) || parsed.local.length > mostOfAName) return null;
    // A name is nobody's own data.
    if (scope.subject !== null || (scope.responsible ?? null) !== null) return null;
    const record = this.#options.read(id, parsed.local);
    if (record === null) return null;
    return { owner, record, facts: { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' } };
  }
}

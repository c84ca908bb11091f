import type { PropertyNames } from '@samgraf/designations';
import type { RecordFacts } from '@samgraf/policy';
import {
  type Answer,
  type Arguments,
  type Connector,
  type Labelled,
  recordId,
  type Scope,
  type Slice,
  within,
} from '@samgraf/sources';
import { checkPublicSortKey, publicSortKey } from '../../public/public-order.ts';
import type { Row } from '../../store/export-store.ts';
import { partyRole } from '../case-api/words.ts';
import type { Exports } from '../erms/exports.ts';

/** `PublicRegisterEntry` as the SDL has it. */
export interface PublicEntryRecord {
  readonly id: string;
  readonly registeredOn: string;
  readonly title: string | null;
  readonly caseType: string | null;
  readonly property: { readonly id: string } | null;
  readonly parties: ReadonlyArray<{ readonly role: string | null; readonly name: string }>;
  readonly authority: { readonly id: string };
}

/**
 * What the registrar has released is nobody's own data and marked by nothing: a case that is marked, or whose party
 * is, left what it may not show behind when the register was made.
 */
const facts: RecordFacts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' });

/**
 * The public register. Reads the one table that holds nothing else, so that no filter, order or page of it can be
 * moved by what is withheld.
 */
export class PublicEntryConnector implements Connector<PublicEntryRecord> {
  readonly system = 'public-register';
  readonly type = 'PublicRegisterEntry';
  readonly owners;
  readonly #exports: Exports;
  readonly #names: PropertyNames;

  constructor(exports: Exports, names: PropertyNames) {
    this.#exports = exports;
    this.#names = names;
    this.owners = exports.owners;
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<PublicEntryRecord> | null>>> {
    return this.#exports.atOnce(() => {
      const rows = this.#rows(scope, 'e.id IN (SELECT value FROM json_each($ids))', {
        ids: JSON.stringify(ids),
      });
      const found = new Map(rows.map((row) => [row.id, this.#record(row)]));
      return { records: ids.map((id) => found.get(id) ?? null), states: this.#exports.states(scope) };
    });
  }

  async list(
    { text, property, from, to, ...unknown }: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Promise<Answer<Labelled<PublicEntryRecord>[]>> {
    if (Object.keys(unknown).length > 0)
      throw new TypeError(`The register is not listed by ${Object.keys(unknown)}.`);
    const designation = property === undefined ? null : this.#names.fullName(String(property));
    const place = checkPublicSortKey(after);
    return this.#exports.atOnce(() => {
      const none = property !== undefined && designation === null;
      const rows = none
        ? []
        : this.#rows(
            scope,
            `e.sort > $after AND ($property IS NULL OR e.property = $property)
             AND ($from IS NULL OR e.registered_on >= $from) AND ($to IS NULL OR e.registered_on <= $to)
             AND NOT EXISTS (SELECT 1 FROM json_each($words) w WHERE instr(e.search, w.value) = 0)`,
            {
              after: place,
              property: designation,
              from: given(from),
              to: given(to),
              words: JSON.stringify(wordsOf(text)),
            },
            first,
          );
      return { records: rows.map((row) => this.#record(row)), states: this.#exports.states(scope) };
    });
  }

  /** @throws always: nothing leads to an entry but the register itself */
  async related(): Promise<never> {
    throw new Error('The public register is related to nothing.');
  }

  sortKey(record: PublicEntryRecord): string {
    return publicSortKey(record);
  }

  #rows(scope: Scope, condition: string, parameters: Record<string, string | null>, first = -1): Row[] {
    const owners = this.owners.filter((each) => within(scope, each));
    // Nobody's own data: a scope of one person's records holds none of it.
    if (scope.subject !== null || owners.length === 0) return [];
    return this.#exports.all(
      `SELECT * FROM public_entry e
       WHERE (e.tenant, e.authority) IN (SELECT value ->> 0, value ->> 1 FROM json_each($owners))
         AND ${condition} ORDER BY e.sort LIMIT $first`,
      {
        ...parameters,
        owners: JSON.stringify(owners.map(({ tenant, authority }) => [tenant, authority])),
        first,
      },
    );
  }

  #record(row: Row): Labelled<PublicEntryRecord> {
    const property = row.property === null ? null : this.#names.idOf(row.property);
    const parties = JSON.parse(row.parties) as Array<{ role: string | null; name: string }>;
    return {
      owner: { tenant: row.tenant, authority: row.authority },
      facts,
      record: {
        id: row.id,
        registeredOn: row.registered_on,
        title: row.title,
        caseType: row.case_type,
        property: property === null ? null : { id: property },
        parties: parties.map(({ role, name }) => ({ role: partyRole(role), name })),
        authority: { id: recordId(row.tenant, 'authority', row.authority) },
      },
    };
  }
}

const given = (value: unknown): string | null => (value === undefined ? null : String(value));

/** Each must be in the title. */
const wordsOf = (text: unknown): string[] =>
  (given(text) ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);

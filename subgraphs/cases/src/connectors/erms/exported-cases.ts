import type { PropertyNames } from '@samgraf/designations';
import {
  type Arguments,
  idsWithin,
  type Labelled,
  parseRecordId,
  type Scope,
  type Slice,
} from '@samgraf/sources';
import type { CaseRecord } from '../case-api/case-record.ts';
import type { ExportedSide } from '../two-ways/exported-side.ts';
import { raise } from '../two-ways/raise.ts';
import { caseColumns, caseOfRow, confidentialityOfRow, publicityOfRow } from './case-row.ts';
import type { Exports } from './exports.ts';
import { restrictions, withinScope } from './restrict.ts';

const filters = `($status IS NULL OR c.status = $status) AND ($handler IS NULL OR c.handler = $handler)
  AND ($caseType IS NULL OR c.case_type = $caseType) AND ($text IS NULL OR instr(c.search, $text) > 0)
  AND ($from IS NULL OR c.opened_on >= $from) AND ($to IS NULL OR c.opened_on <= $to)
  AND ($property IS NULL OR c.property = $property)`;

/** Cases as the latest exports have them. */
export class ExportedCases implements ExportedSide<CaseRecord> {
  readonly #exports: Exports;
  readonly #names: PropertyNames;
  /** Milliseconds since the epoch. */
  readonly #now: () => number;

  constructor(exports: Exports, names: PropertyNames, now: () => number) {
    this.#exports = exports;
    this.#names = names;
    this.#now = now;
  }

  asOf(tenant: string, scope: Scope): string | null {
    return this.#exports.standing(scope).find((each) => each.tenant === tenant)?.asOf ?? null;
  }

  load(ids: readonly string[], scope: Scope): ReadonlyMap<string, Labelled<CaseRecord>> {
    const wanted = idsWithin(scope, ids, 'case');
    const found = this.#exports.standing(scope).flatMap(({ id, tenant, authorities }) =>
      this.#exports.all(
        `SELECT ${caseColumns} FROM json_each($numbers) k CROSS JOIN export x ON x.id = $export
         CROSS JOIN exported_case c ON c.export = x.id AND c.number = k.value WHERE ${withinScope}`,
        {
          ...restrictions(scope, authorities),
          export: id,
          numbers: JSON.stringify((wanted.get(tenant) ?? []).map((each) => each.local)),
        },
      ),
    );
    const cases = found.map((row) => caseOfRow(row, this.#names));
    return new Map(cases.map((each) => [each.record.id, each]));
  }

  list(args: Arguments, slice: Slice, scope: Scope): Labelled<CaseRecord>[] {
    const { property, ...others } = args;
    const designation = property === undefined ? null : this.#names.fullName(String(property));
    if (property !== undefined && designation === null) return [];
    return this.#listed(designation, others, slice, scope);
  }

  related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Labelled<CaseRecord>[][] {
    if (relation !== 'property') throw new Error(`Cases are not related by ${relation}.`);
    return parents.map((id) => {
      const designation = this.#names.fullName(id);
      return designation === null ? [] : this.#listed(designation, args, slice, scope);
    });
  }

  complete(records: ReadonlyArray<Labelled<CaseRecord>>): Labelled<CaseRecord>[] {
    const keys = records.map(({ owner, record }) => [
      owner.tenant,
      parseRecordId(record.id, 'case')?.local ?? '',
    ]);
    const rows = this.#exports.all(
      `SELECT c.number, c.public_title, c.public_id, c.restrictions, c.confidentiality, x.tenant, x.as_of
       FROM json_each($keys) k CROSS JOIN export x ON x.tenant = k.value ->> 0
       CROSS JOIN exported_case c ON c.export = x.id AND c.number = k.value ->> 1`,
      { keys: JSON.stringify(keys) },
    );
    const known = new Map(rows.map((row) => [`${row.tenant}:case:${row.number}`, row]));
    const asOf = new Date(this.#now()).toISOString();
    return records.map((each) => {
      const row = known.get(each.record.id);
      if (row === undefined) return { ...each, record: { ...each.record, asOf } };
      const record = { ...each.record, asOf, publicity: publicityOfRow(row) };
      return { ...each, record, facts: raise(each.facts, confidentialityOfRow(row)) };
    });
  }

  #listed(
    property: string | null,
    { status, text, handler, caseType, openedFrom, openedTo }: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Labelled<CaseRecord>[] {
    const given = (value: unknown) => (value === undefined ? null : String(value));
    const rows = this.#exports.standing(scope).flatMap(({ id, authorities }) =>
      this.#exports.all(
        `SELECT ${caseColumns} FROM export x CROSS JOIN exported_case c ON c.export = x.id
         WHERE x.id = $export AND c.sort > $after AND ${withinScope} AND ${filters} ORDER BY c.sort LIMIT $first`,
        {
          ...restrictions(scope, authorities),
          export: id,
          after: after ?? '',
          first,
          property,
          status: given(status),
          text: given(text)?.toLowerCase() ?? null,
          handler: given(handler),
          caseType: given(caseType),
          from: given(openedFrom),
          to: given(openedTo),
        },
      ),
    );
    return rows
      .sort((one, other) => (one.sort < other.sort ? -1 : 1))
      .slice(0, first)
      .map((row) => caseOfRow(row, this.#names));
  }
}

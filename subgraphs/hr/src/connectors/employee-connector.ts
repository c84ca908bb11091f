import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { parseRecordId, recordId } from '@samgraf/sources';
import type { Directory, DirectoryRow } from '../directory/directory.ts';
import { searchFor } from '../directory/search-for.ts';
import { sortKeyOf } from '../directory/sort-key-of.ts';
import { markingOf } from '../markings/marking-of.ts';
import { signatureOf } from '../scim/signature-of.ts';

/** `Employee` as the SDL has it. */
export interface EmployeeRecord {
  readonly id: string;
  readonly signature: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly workplace: {
    readonly name: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly locality: string | null;
  } | null;
  readonly unit: { readonly id: string } | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly manager: { readonly id: string } | null;
  readonly invoiceReference: string | null;
}

type Employees = Answer<ReadonlyArray<Labelled<EmployeeRecord>>>;

/**
 * Those within a scope. A directory has no personal numbers, so nobody's record is found by one.
 *
 * @param tenant the column; with a plus no index is gone by, so that a page of a long list is read in the list's order and
 *   only so far as it goes
 */
const employees = (tenant: 'e.tenant' | '+e.tenant') =>
  `SELECT * FROM (SELECT e.*, ${markingOf('e', { signature: 'signature', number: 'employee_number' })} AS marking
    FROM employee e WHERE ${tenant} IN (SELECT value FROM json_each($tenants)) AND $anybody`;
const visible = ") WHERE ($protectedToo OR marking = 'NONE')";

/** What each relation's parents are: a kind of id, and the column that holds what the id says. */
const relations: Readonly<
  Record<string, { readonly kind: string; readonly column: string; readonly local: (text: string) => string }>
> = {
  unit: { kind: 'unit', column: 'unit_code', local: (text) => text },
  handler: { kind: 'handler', column: 'signature', local: signatureOf },
  employment: { kind: 'employment', column: 'employee_number', local: signatureOf },
  invoiceReference: { kind: 'invoice-reference', column: 'invoice_reference', local: (text) => text },
};

/** Employees from the directories, by family name and given name. */
export class EmployeeConnector implements Connector<EmployeeRecord> {
  readonly system = 'directory';
  readonly type = 'Employee';
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  get owners() {
    return this.#directory.owners;
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<EmployeeRecord> | null>>> {
    const wanted = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'employee');
      return parsed ? [[parsed.tenant, parsed.local]] : [];
    });
    const { records, states } = this.#answer(
      scope,
      `${employees('e.tenant')} AND (e.tenant, e.id) IN (SELECT value ->> 0, value ->> 1 FROM json_each($wanted)) ${visible}`,
      { wanted: JSON.stringify(wanted) },
    );
    const found = new Map(records.map((each) => [each.record.id, each]));
    return { records: ids.map((id) => found.get(id) ?? null), states };
  }

  async list(args: Arguments, { first, after }: Slice, scope: Scope): Promise<Employees> {
    const unit = typeof args.unit === 'string' ? parseRecordId(args.unit, 'unit') : null;
    const text = typeof args.text === 'string' ? args.text : '';
    const search = searchFor(text);
    // Who asks for words that no name has is not answered as if nothing had been asked.
    const nothing = (args.unit !== undefined && unit === null) || (search === null && text.trim() !== '');
    return this.#answer(
      scope,
      `${employees(search === null && unit === null ? '+e.tenant' : 'e.tenant')} AND NOT $nothing AND ($after IS NULL OR e.sort > $after)
        AND ($unit IS NULL OR e.tenant = $unitTenant AND e.unit_code = $unit)
        ${search === null ? '' : 'AND e.n IN (SELECT rowid FROM employee_words WHERE words MATCH $search)'}
        ${visible} ORDER BY sort LIMIT $first`,
      {
        nothing: Number(nothing),
        after,
        first,
        unit: unit?.local ?? null,
        unitTenant: unit?.tenant ?? null,
        search,
      },
    );
  }

  async related(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<EmployeeRecord>>>>> {
    const related = relations[relation];
    if (!related) throw new Error(`Employee is not related by ${relation}.`);
    const places = parents.map((parent) => {
      const parsed = parseRecordId(parent, related.kind);
      return parsed ? [parsed.tenant, related.local(parsed.local)] : null;
    });
    const { records, states } = this.#answer(
      scope,
      `${employees('e.tenant')} AND ($after IS NULL OR e.sort > $after) AND (e.tenant, e.${related.column}) IN
        (SELECT value ->> 0, value ->> 1 FROM json_each($places)) ${visible} ORDER BY sort`,
      { places: JSON.stringify(places.filter((each) => each !== null)), after },
      related.column,
    );
    const byPlace = Map.groupBy(records, ({ owner, place }) => JSON.stringify([owner.tenant, place]));
    return {
      records: places.map((place) => (byPlace.get(JSON.stringify(place)) ?? []).slice(0, first)),
      states,
    };
  }

  sortKey({ familyName, givenName, id }: EmployeeRecord): string {
    return sortKeyOf(familyName, givenName, id);
  }

  #answer(
    scope: Scope,
    sql: string,
    parameters: Record<string, string | number | null>,
    placeColumn?: string,
  ): Answer<ReadonlyArray<Labelled<EmployeeRecord> & { readonly place: unknown }>> {
    const connections = this.#directory.within(scope);
    const owners = new Map(connections.map(({ owner }) => [owner.tenant, owner]));
    const rows = this.#directory.rows(connections, sql, {
      ...parameters,
      protectedToo: Number(scope.protectedToo),
      anybody: Number(scope.subject === null && (scope.responsible ?? null) === null),
    });
    const records = rows.map((row) => ({
      owner: owners.get(row.tenant)!,
      record: recordOf(row),
      facts: { subjects: [], confidentiality: null, marking: row.marking },
      place: placeColumn && row[placeColumn],
    }));
    return { records, states: this.#directory.states(connections) };
  }
}

function recordOf(row: DirectoryRow): EmployeeRecord {
  const { tenant } = row;
  const place = {
    name: row.workplace_name,
    street: row.street,
    postalCode: row.postal_code,
    locality: row.locality,
  };
  return {
    id: recordId(tenant, 'employee', row.id),
    signature: row.signature,
    givenName: row.given_name,
    familyName: row.family_name,
    name: row.name,
    title: row.title,
    email: row.email,
    telephone: row.telephone,
    workplace: Object.values(place).some((each) => each !== null) ? place : null,
    unit: row.unit_code === null ? null : { id: recordId(tenant, 'unit', row.unit_code) },
    unitCode: row.unit_code,
    unitName: row.unit_name,
    manager: row.manager === null ? null : { id: recordId(tenant, 'employee', row.manager) },
    invoiceReference: row.invoice_reference,
  };
}

import { type Arguments, type Labelled, recordId, type Slice } from '@samgraf/sources';
import { type Ask, RegisterConnector, type RegisterRow } from '@samgraf/ss12000';

/** `SchoolUnit` as the SDL has it. */
export interface SchoolUnitRecord {
  readonly id: string;
  readonly schoolUnitCode: string;
  readonly name: string;
  readonly schoolTypes: readonly string[];
  readonly principal: { readonly name: string | null; readonly kind: 'MUNICIPAL' | 'INDEPENDENT' };
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly locality: string | null;
  readonly propertyDesignation: string | null;
  readonly organisationUnitCode: string | null;
  readonly organisationUnit: { readonly id: string } | null;
}

const facts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' as const });

/** The principal (huvudman) of an organisation stands above it, some steps up. */
const units = `
  WITH RECURSIVE above (tenant, unit, id, steps) AS (
    SELECT tenant, id, id, 0 FROM organisation
    WHERE unit_code IS NOT NULL AND type = 'Skolenhet' AND tenant IN (SELECT value FROM json_each($tenants))
    UNION ALL
    SELECT a.tenant, a.unit, o.parent, a.steps + 1 FROM above a
    JOIN organisation o ON o.tenant = a.tenant AND o.id = a.id
    WHERE o.parent IS NOT NULL AND a.steps < 20
  ), principal AS (
    SELECT a.tenant, a.unit, o.name, o.number FROM above a
    JOIN organisation o ON o.tenant = a.tenant AND o.id = a.id AND o.type = 'Huvudman'
  )
  SELECT u.*, p.name AS principal_name, p.number AS principal_number
  FROM organisation u LEFT JOIN principal p ON p.tenant = u.tenant AND p.unit = u.id
  WHERE u.unit_code IS NOT NULL AND u.type = 'Skolenhet' AND u.tenant IN (SELECT value FROM json_each($tenants))
    AND $subject IS NULL AND $responsible IS NULL`;

/** School units, by their ids. */
export class SchoolUnitConnector extends RegisterConnector<SchoolUnitRecord> {
  readonly type = 'SchoolUnit';

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<SchoolUnitRecord>> {
    const sql = `${units} AND u.tenant || ':school-unit:' || u.unit_code IN (SELECT value FROM json_each($ids))`;
    return ask.rows(sql, { ids: JSON.stringify(ids) }).map((row) => this.#record(row));
  }

  protected listed(args: Arguments, { first, after }: Slice, ask: Ask): Array<Labelled<SchoolUnitRecord>> {
    const words = typeof args.text === 'string' ? args.text.toLocaleLowerCase('sv').split(/\s+/) : [];
    const type = typeof args.schoolType === 'string' ? args.schoolType : null;
    // A municipality has some tens of units: words are looked for where letters are folded as Swedish has them.
    return ask
      .rows(`${units} AND ($type IS NULL OR $type IN (SELECT value FROM json_each(u.school_types)))`, {
        type,
      })
      .map((row) => this.#record(row))
      .filter(({ record }) => after === null || record.id > after)
      .filter(({ record }) => words.every((word) => record.name.toLocaleLowerCase('sv').includes(word)))
      .sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
      .slice(0, first);
  }

  #record(row: RegisterRow): Labelled<SchoolUnitRecord> {
    const { tenant } = row;
    // Municipalities' organisation numbers begin so; what else is a principal is a private one.
    const municipal = /^2120/.test(row.principal_number ?? '');
    const unit: string | null = municipal ? row.own_code : null;
    return this.label(
      tenant,
      {
        id: recordId(tenant, 'school-unit', row.unit_code),
        schoolUnitCode: row.unit_code,
        name: row.name,
        schoolTypes: JSON.parse(row.school_types),
        principal: { name: row.principal_name, kind: municipal ? 'MUNICIPAL' : 'INDEPENDENT' },
        street: row.street,
        postalCode: row.postal_code,
        locality: row.locality,
        propertyDesignation: row.property,
        organisationUnitCode: unit,
        organisationUnit: unit === null ? null : { id: recordId(tenant, 'unit', unit) },
      },
      facts,
    );
  }
}

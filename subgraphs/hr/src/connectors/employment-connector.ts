import { type Arguments, type Labelled, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { markingOf } from '../markings/marking-of.ts';
import type { TimeRow } from '../time/time-store.ts';
import { factsOf } from './facts-of.ts';
import { fromHundredths } from './from-hundredths.ts';
import { type AskTime, TimeConnector } from './time-connector.ts';

/** `Employment` as the SDL has it, without what it is related to. */
export interface EmploymentRecord {
  readonly id: string;
  readonly employeeNumber: string;
  readonly personNumber: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly form: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly extentPercent: number | null;
  readonly costCentreCode: string | null;
  readonly unitCode: string | null;
  readonly unit: { readonly id: string } | null;
}

/** Each employment as the latest file that has it says, within a scope. */
const employments = `
  SELECT * FROM (SELECT e.*, e.tenant || ':employment:' || e.number AS id,
      ${markingOf('e', { signature: null, number: 'number' })} AS marking
    FROM (SELECT tenant, number, max(period) AS period FROM employment
      WHERE tenant IN (SELECT value FROM json_each($tenants)) GROUP BY tenant, number) l
    JOIN employment e USING (tenant, number, period) WHERE $anybody)
  WHERE ($protectedToo OR marking = 'NONE') AND ($subject IS NULL OR person_number = $subject)`;

/** Employments from payroll systems' files, by their ids. */
export class EmploymentConnector extends TimeConnector<EmploymentRecord> {
  readonly type = 'Employment';

  sortKey({ id }: EmploymentRecord): string {
    return id;
  }

  protected found(ids: readonly string[], ask: AskTime): Array<Labelled<EmploymentRecord>> {
    const numbers = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'employment');
      return parsed ? [[parsed.tenant, parsed.local]] : [];
    });
    return ask(
      `${employments} AND (tenant, number) IN (SELECT value ->> 0, value ->> 1 FROM json_each($numbers))`,
      { numbers: JSON.stringify(numbers) },
    ).map((row) => this.#record(row));
  }

  protected listed(
    args: Arguments,
    { first, after }: Slice,
    ask: AskTime,
  ): Array<Labelled<EmploymentRecord>> {
    const unit = typeof args.unit === 'string' ? parseRecordId(args.unit, 'unit') : null;
    if (args.unit !== undefined && unit === null) return [];
    return ask(
      `${employments} AND ($after IS NULL OR id > $after)
         AND ($unit IS NULL OR tenant = $unitTenant AND unit = $unit)
         AND ($on IS NULL OR (first IS NULL OR first <= $on) AND (last IS NULL OR last >= $on))
       ORDER BY id LIMIT $first`,
      {
        after,
        first,
        unit: unit?.local ?? null,
        unitTenant: unit?.tenant ?? null,
        on: typeof args.employedOn === 'string' ? args.employedOn : null,
      },
    ).map((row) => this.#record(row));
  }

  #record(row: TimeRow): Labelled<EmploymentRecord> {
    const { tenant } = row;
    return this.label(
      tenant,
      {
        id: row.id,
        employeeNumber: row.number,
        personNumber: row.person_number,
        name: [row.given_name, row.family_name].filter(Boolean).join(' ') || null,
        title: row.title,
        form: row.form,
        from: row.first,
        to: row.last,
        extentPercent: fromHundredths(row.extent),
        costCentreCode: row.cost_centre,
        unitCode: row.unit,
        unit: row.unit === null ? null : { id: recordId(tenant, 'unit', row.unit) },
      },
      factsOf(row),
    );
  }
}

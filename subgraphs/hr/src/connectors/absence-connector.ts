import { type Arguments, type Labelled, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { markingOf } from '../markings/marking-of.ts';
import { absenceSort } from '../time/absence-sort.ts';
import type { TimeRow } from '../time/time-store.ts';
import { factsOf } from './facts-of.ts';
import { fromHundredths } from './from-hundredths.ts';
import { type AskTime, TimeConnector } from './time-connector.ts';

/** `Absence` as the SDL has it, without what it is related to. */
export interface AbsenceRecord {
  readonly id: string;
  readonly employment: { readonly id: string };
  readonly code: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly hours: number | null;
  readonly extentPercent: number | null;
}

/**
 * Absence within a scope, each with whose it is by the file that has it.
 *
 * @param tenant the column; with a plus no index is gone by, so that a page of a long list is read in the list's order and
 *   only so far as it goes
 */
const absences = (tenant: 'a.tenant' | '+a.tenant') => `
  SELECT * FROM (SELECT a.*, e.person_number, ${markingOf('a', { signature: null, number: 'number' })} AS marking
    FROM absence a JOIN employment e ON e.tenant = a.tenant AND e.number = a.number AND e.period = a.period
    WHERE ${tenant} IN (SELECT value FROM json_each($tenants)) AND $anybody)
  WHERE ($protectedToo OR marking = 'NONE') AND ($subject IS NULL OR person_number = $subject)`;

/** Absence from payroll systems' files, newest first. Related to `employment`. */
export class AbsenceConnector extends TimeConnector<AbsenceRecord> {
  readonly type = 'Absence';

  sortKey({ from, id }: AbsenceRecord): string {
    return absenceSort(from, id);
  }

  protected found(ids: readonly string[], ask: AskTime): Array<Labelled<AbsenceRecord>> {
    const places = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'absence');
      const [, period, n] = /^(\d{4}-\d\d)\/([1-9]\d{0,8})$/.exec(parsed?.local ?? '') ?? [];
      return parsed && period ? [[parsed.tenant, period, Number(n)]] : [];
    });
    return ask(
      `${absences('a.tenant')} AND (tenant, period, n) IN
         (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($places))`,
      { places: JSON.stringify(places) },
    ).map((row) => this.#record(row));
  }

  protected listed(args: Arguments, { first, after }: Slice, ask: AskTime): Array<Labelled<AbsenceRecord>> {
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return ask(
      `${absences('+a.tenant')} AND ($after IS NULL OR sort > $after) AND ($kind IS NULL OR kind = $kind)
         AND ($from IS NULL OR last >= $from) AND ($to IS NULL OR first <= $to)
       ORDER BY sort LIMIT $first`,
      { after, first, kind: text(args.kind), from: text(args.fromDay), to: text(args.toDay) },
    ).map((row) => this.#record(row));
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    { first, after }: Slice,
    ask: AskTime,
  ): Array<Array<Labelled<AbsenceRecord>>> {
    if (relation !== 'employment') throw new Error(`Absence is not related by ${relation}.`);
    const numbers = parents.flatMap((id) => {
      const parsed = parseRecordId(id, 'employment');
      return parsed ? [[parsed.tenant, parsed.local]] : [];
    });
    const rows = ask(
      `${absences('a.tenant')} AND ($after IS NULL OR sort > $after)
         AND (tenant, number) IN (SELECT value ->> 0, value ->> 1 FROM json_each($numbers)) ORDER BY sort`,
      { numbers: JSON.stringify(numbers), after },
    ).map((row) => this.#record(row));
    const byEmployment = Map.groupBy(rows, ({ record }) => record.employment.id);
    return parents.map((id) => (byEmployment.get(id) ?? []).slice(0, first));
  }

  #record(row: TimeRow): Labelled<AbsenceRecord> {
    const { tenant } = row;
    return this.label(
      tenant,
      {
        id: recordId(tenant, 'absence', `${row.period}/${row.n}`),
        employment: { id: recordId(tenant, 'employment', row.number) },
        code: row.code,
        kind: row.kind,
        from: row.first,
        to: row.last,
        hours: fromHundredths(row.hours),
        extentPercent: fromHundredths(row.extent),
      },
      factsOf(row),
    );
  }
}

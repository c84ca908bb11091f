import {
  type Arguments,
  ascending,
  descending,
  type Labelled,
  parseRecordId,
  recordId,
  type Slice,
} from '@samgraf/sources';
import type { TimeRow } from '../time/time-store.ts';
import { fromHundredths } from './from-hundredths.ts';
import { type AskTime, TimeConnector } from './time-connector.ts';

/** `HeadCount` as the SDL has it. */
export interface HeadCountRecord {
  readonly id: string;
  readonly period: string;
  readonly unitCode: string;
  readonly unit: { readonly id: string };
  readonly headCount: number;
  readonly fullTimeEquivalents: number | null;
  readonly absencePercent: number | null;
}

const facts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' as const });

/**
 * Sums of a unit and a month over those whom HR's list says to be unmarked: others are not counted, so that no figure, nor
 * that there is one, tells of them. Fewer than five people are no group, and have no row.
 */
const headCounts = `
  SELECT e.tenant, e.period, e.unit, count(DISTINCT coalesce(e.person_number, e.number)) AS heads,
    sum(e.extent) AS extent, sum(e.planned) AS planned, sum(e.absent) AS absent
  FROM employment e
  JOIN temp.marking m ON m.tenant = e.tenant AND m.of = 'NUMBER' AND m.key = e.number AND m.marking = 'NONE'
  WHERE e.tenant IN (SELECT value FROM json_each($tenants)) AND $anybody AND $subject IS NULL
    AND e.unit IS NOT NULL AND e.planned > 0
    AND ($from IS NULL OR e.period >= $from) AND ($to IS NULL OR e.period <= $to)`;
const groups = 'GROUP BY e.tenant, e.period, e.unit HAVING heads >= 5';

/** Head counts by month, newest first, and unit. Related to `unit`. Nothing of them is about one person. */
export class HeadCountConnector extends TimeConnector<HeadCountRecord> {
  readonly type = 'HeadCount';

  sortKey({ period, id }: HeadCountRecord): string {
    return `${descending(period)}\t${id}`;
  }

  protected found(ids: readonly string[], ask: AskTime): Array<Labelled<HeadCountRecord>> {
    const places = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'head-count');
      const [, period, unit] = /^(\d{4}-\d\d)\/(.+)$/su.exec(parsed?.local ?? '') ?? [];
      return parsed && period ? [[parsed.tenant, period, unit]] : [];
    });
    return ask(
      `${headCounts} AND (e.tenant, e.period, e.unit) IN
         (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($places)) ${groups}`,
      { places: JSON.stringify(places), from: null, to: null },
    ).map((row) => this.#record(row));
  }

  protected listed(args: Arguments, slice: Slice, ask: AskTime): Array<Labelled<HeadCountRecord>> {
    const units = args.unit === undefined ? null : [String(args.unit)];
    return this.#slice(this.#of(units, args, slice.after, ask), slice);
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    ask: AskTime,
  ): Array<Array<Labelled<HeadCountRecord>>> {
    if (relation !== 'unit') throw new Error(`HeadCount is not related by ${relation}.`);
    const byUnit = Map.groupBy(this.#of(parents, args, slice.after, ask), ({ record }) => record.unit.id);
    return parents.map((id) => this.#slice(byUnit.get(id) ?? [], slice));
  }

  /** @param units ids; all where null */
  #of(
    units: readonly string[] | null,
    args: Arguments,
    after: string | null,
    ask: AskTime,
  ): Array<Labelled<HeadCountRecord>> {
    const places = units?.flatMap((id) => {
      const parsed = parseRecordId(id, 'unit');
      return parsed ? [[parsed.tenant, parsed.local]] : [];
    });
    const month = (value: unknown) => (typeof value === 'string' ? value : null);
    // What comes after a place is of its month or an earlier one.
    const reached = after === null ? null : ascending(after.split('\t')[0] ?? '');
    const to = [month(args.toPeriod), reached].filter((each) => each !== null).sort()[0] ?? null;
    return ask(
      `${headCounts} AND ($places IS NULL OR (e.tenant, e.unit) IN
         (SELECT value ->> 0, value ->> 1 FROM json_each($places))) ${groups}`,
      { places: places ? JSON.stringify(places) : null, from: month(args.fromPeriod), to },
    ).map((row) => this.#record(row));
  }

  #slice(
    found: ReadonlyArray<Labelled<HeadCountRecord>>,
    { first, after }: Slice,
  ): Array<Labelled<HeadCountRecord>> {
    return found
      .map((each) => ({ each, key: this.sortKey(each.record) }))
      .filter(({ key }) => after === null || key > after)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, first)
      .map(({ each }) => each);
  }

  #record(row: TimeRow): Labelled<HeadCountRecord> {
    const { tenant, period, unit } = row;
    return this.label(
      tenant,
      {
        id: recordId(tenant, 'head-count', `${period}/${unit}`),
        period,
        unitCode: unit,
        unit: { id: recordId(tenant, 'unit', unit) },
        headCount: row.heads,
        fullTimeEquivalents: fromHundredths(row.extent === null ? null : Math.round(row.extent / 100)),
        absencePercent: Math.round((1_000 * row.absent) / row.planned) / 10,
      },
      facts,
    );
  }
}

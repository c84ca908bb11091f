import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { prepared } from '@samgraf/intake';
import { timetableFile } from './open-timetables.ts';

/** A trip that stops somewhere at a time. Times are seconds of the day of service, see `gtfsSeconds`. */
export interface Call {
  readonly trip: string;
  readonly sequence: number;
  /** Id of the stop in the feed. */
  readonly stop: string;
  readonly arrival: number;
  readonly departure: number;
  readonly route: string;
  /** Extended route type: 700 bus, 712 school bus, 717 on demand. */
  readonly routeType: number;
  readonly operator: string | null;
  readonly headsign: string | null;
}

const columns = `t.id AS trip, s.sequence, s.stop, s.arrival, s.departure, r.name AS route, r.type AS routeType,
  r.operator, t.headsign`;

/** That a service runs on a day: by its weekdays, unless the day is added or taken away. */
const runsThatDay = `coalesce(
  (SELECT d.runs FROM service_day d WHERE d.feed = t.feed AND d.service = t.service AND d.day = $day),
  (SELECT (c.weekdays >> ((strftime('%w', $day) + 6) % 7)) & 1 FROM service c
   WHERE c.feed = t.feed AND c.id = t.service AND $day BETWEEN c.first AND c.last),
  0)`;

/** Timetables as they were last imported. */
export class Timetables {
  readonly #database: DatabaseSync;

  constructor(dataFolder: string) {
    this.#database = new DatabaseSync(timetableFile(dataFolder), { readOnly: true, timeout: 5_000 });
  }

  /** When a tenant's timetables were written, RFC 3339; null where none are imported. */
  asOf(tenant: string, system: string): string | null {
    const sql = 'SELECT as_of FROM feed WHERE tenant = $tenant AND system = $system';
    return (this.rows(sql, { tenant, system })[0]?.as_of as string | undefined) ?? null;
  }

  /** The calls on a day (`YYYY-MM-DD`) where one may get off, at any of these stops, between two times. */
  arrivals(tenant: string, stops: readonly string[], day: string, from: number, to: number): Call[] {
    return this.rows(
      `SELECT ${columns} FROM feed f
       JOIN json_each($stops) near
       JOIN stop_time s ON s.feed = f.id AND s.stop = near.value AND s.arrival BETWEEN $from AND $to
       JOIN trip t ON t.feed = f.id AND t.id = s.trip
       JOIN route r ON r.feed = f.id AND r.id = t.route
       WHERE f.tenant = $tenant AND s.drop_off = 1 AND ${runsThatDay}
       ORDER BY s.arrival, t.id, s.sequence`,
      { tenant, stops: JSON.stringify(stops), day, from, to },
    ) as unknown as Call[];
  }

  /** The calls of some trips where one may get on, each before a call of the same trip (`sequence`), in order. */
  callsBefore(tenant: string, trips: ReadonlyArray<{ trip: string; sequence: number }>): Call[] {
    return this.rows(
      `SELECT ${columns} FROM feed f
       JOIN json_each($trips) asked
       JOIN stop_time s ON s.feed = f.id AND s.trip = asked.value ->> 'trip' AND s.sequence < asked.value ->> 'sequence'
       JOIN trip t ON t.feed = f.id AND t.id = s.trip
       JOIN route r ON r.feed = f.id AND r.id = t.route
       WHERE f.tenant = $tenant AND s.pick_up = 1
       ORDER BY t.id, s.sequence`,
      { tenant, trips: JSON.stringify(trips) },
    ) as unknown as Call[];
  }

  /** @param parameters by name, without `$` */
  rows(sql: string, parameters: Record<string, SQLInputValue>): Array<Record<string, unknown>> {
    return prepared(this.#database, sql).all(parameters);
  }

  close(): void {
    this.#database.close();
  }
}

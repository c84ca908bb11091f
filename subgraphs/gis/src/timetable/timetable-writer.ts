import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '@samgraf/intake';
import type { TimetableSink } from './read-timetable.ts';
import type { TimetableConnection } from './timetable-connection.ts';

const tables = ['stop', 'route', 'trip', 'stop_time', 'service', 'service_day'];

/** Writes a feed to the store, in the import's transaction. */
export class TimetableWriter implements TimetableSink {
  readonly feedId: number;
  period: string | null = null;
  readonly counts: Record<string, number> = { stops: 0, routes: 0, trips: 0, stopTimes: 0 };
  readonly #database: DatabaseSync;

  /** @param modified when the file was written, milliseconds since the epoch */
  constructor(database: DatabaseSync, { tenant, system }: TimetableConnection, modified: number) {
    this.#database = database;
    const before = prepared(database, 'SELECT id FROM feed WHERE tenant = ? AND system = ?').get(
      tenant,
      system,
    );
    if (before) {
      for (const table of tables) prepared(database, `DELETE FROM ${table} WHERE feed = ?`).run(before.id!);
      prepared(database, 'DELETE FROM feed WHERE id = ?').run(before.id!);
    }
    const { lastInsertRowid } = prepared(
      database,
      'INSERT INTO feed (tenant, system, as_of) VALUES (?, ?, ?)',
    ).run(tenant, system, new Date(modified).toISOString());
    this.feedId = Number(lastInsertRowid);
  }

  feed(validFrom: string | null, validTo: string | null): void {
    this.#run('UPDATE feed SET valid_from = ?, valid_to = ? WHERE id = ?', validFrom, validTo, this.feedId);
    this.period = validFrom && validTo && `${validFrom}/${validTo}`;
  }

  stop({ id, name, parent, longitude, latitude }: Parameters<TimetableSink['stop']>[0]): void {
    this.#run(
      'INSERT INTO stop VALUES (?, ?, ?, ?, ?, ?)',
      this.feedId,
      id,
      name,
      parent,
      longitude,
      latitude,
    );
    this.counts.stops!++;
  }

  route({ id, name, type, operator }: Parameters<TimetableSink['route']>[0]): void {
    this.#run('INSERT OR REPLACE INTO route VALUES (?, ?, ?, ?, ?)', this.feedId, id, name, type, operator);
    this.counts.routes!++;
  }

  service({ id, weekdays, first, last }: Parameters<TimetableSink['service']>[0]): void {
    this.#run(
      'INSERT OR REPLACE INTO service VALUES (?, ?, ?, ?, ?)',
      this.feedId,
      id,
      weekdays,
      first,
      last,
    );
  }

  serviceDay({ service, day, runs }: Parameters<TimetableSink['serviceDay']>[0]): void {
    this.#run(
      'INSERT OR REPLACE INTO service_day VALUES (?, ?, ?, ?)',
      this.feedId,
      service,
      day,
      Number(runs),
    );
  }

  trip({ id, route, service, headsign }: Parameters<TimetableSink['trip']>[0]): void {
    this.#run('INSERT INTO trip VALUES (?, ?, ?, ?, ?)', this.feedId, id, route, service, headsign);
    this.counts.trips!++;
  }

  stopTime(time: Parameters<TimetableSink['stopTime']>[0]): void {
    const { trip, sequence, stop, arrival, departure, pickUp, dropOff } = time;
    this.#run(
      'INSERT OR REPLACE INTO stop_time VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      this.feedId,
      trip,
      sequence,
      stop,
      arrival,
      departure,
      Number(pickUp),
      Number(dropOff),
    );
    this.counts.stopTimes!++;
  }

  #run(sql: string, ...values: Array<string | number | null>): void {
    prepared(this.#database, sql).run(...values);
  }
}

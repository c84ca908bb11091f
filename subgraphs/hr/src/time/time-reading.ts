import { type FileReading, type IncomingFile, type KeptFile, prepared } from '@samgraf/intake';
import { recordId } from '@samgraf/sources';
import { parsePax } from '../paxml/parse-pax.ts';
import { absenceKinds } from '../paxml/pax-codes.ts';
import type { PaxAbsence, PaxEmployment } from '../paxml/pax-records.ts';
import { PaxReporter } from '../paxml/pax-reporter.ts';
import { workingDays } from '../paxml/working-days.ts';
import { absenceSort } from './absence-sort.ts';
import { periodOf } from './period-of.ts';
import type { TimeConnection } from './time-connection.ts';

/** Hundredths of an hour in a day of full time. */
const fullDay = 800;

/** Puts what a file says of its month in the place of what was said of that month before. */
export class TimeReading implements FileReading {
  readonly #connection: TimeConnection;
  readonly #file: IncomingFile;
  readonly #people = new Map<string, PaxEmployment>();
  readonly #absences: PaxAbsence[] = [];
  #period: string | null = null;
  #id = 0;
  #kept = 0;

  constructor(connection: TimeConnection, file: IncomingFile) {
    this.#connection = connection;
    this.#file = file;
  }

  read(_kept: KeptFile, chunks: Iterable<Uint8Array>): void {
    const { organisationNumber } = this.#connection;
    const { name, modified, problems } = this.#file;
    const reporter = new PaxReporter(name, problems);
    const year = Number(periodOf(name, null)?.slice(0, 4) ?? new Date(modified).getUTCFullYear());
    let written: string | null = null;
    parsePax(
      chunks,
      {
        start: (date) => {
          written = date;
        },
        employment: (each, line) => {
          if (this.#people.has(each.number)) reporter.tell('NUMBER_REPEATED', line);
          else this.#people.set(each.number, each);
        },
        absence: (each) => this.#absences.push(each),
      },
      { organisationNumber, year },
      reporter,
    );
    const period = periodOf(name, written);
    this.#period = period;
    if (this.#people.size === 0) reporter.tell('NO_PEOPLE', 1);
    if (period === null) reporter.tell('PERIOD_MISSING', 1);
    else this.#write(period, written, reporter);
  }

  summary() {
    const counts = { employments: this.#people.size, absences: this.#kept };
    // What it was written in is the XML reader's to know; all that it takes it reads right, or refuses.
    return { encoding: null, period: this.#period, counts };
  }

  recorded(id: number): void {
    prepared(this.#file.database, 'UPDATE pax_file SET import = ? WHERE id = ?').run(id, this.#id);
  }

  #write(period: string, written: string | null, reporter: PaxReporter): void {
    const { database, modified } = this.#file;
    const { tenant, system, source } = this.#connection;
    const run = (sql: string, ...values: Array<string | number | null>) =>
      prepared(database, sql).run(...values);
    run('DELETE FROM pax_file WHERE tenant = ? AND system = ? AND period = ?', tenant, system, period);
    const { lastInsertRowid } = run(
      'INSERT INTO pax_file (tenant, system, period, as_of) VALUES (?, ?, ?, ?)',
      tenant,
      system,
      period,
      new Date(modified).toISOString(),
    );
    this.#id = Number(lastInsertRowid);
    const first = `${period}-01`;
    const ends = lastDayOf(period);
    // A month that is not over is counted to the day that the file was written.
    const last = written !== null && written < ends && written >= first ? written : ends;
    const absent = this.#writeAbsences(period, { first, last }, reporter);
    for (const each of this.#people.values()) {
      const from = each.from !== null && each.from > first ? each.from : first;
      const to = each.to !== null && each.to < last ? each.to : last;
      run(
        `INSERT INTO employment VALUES (${Array(16).fill('?').join(', ')})`,
        this.#id,
        tenant,
        each.number,
        period,
        each.personNumber,
        each.givenName,
        each.familyName,
        each.title,
        each.form,
        each.from,
        each.to,
        each.extent,
        each.costCentre,
        each.costCentre?.slice(0, source.unitPrefixLength) ?? null,
        hoursOf(workingDays(from, to), each.extent ?? 100_00),
        absent.get(each.number) ?? 0,
      );
    }
  }

  /** @returns hundredths of an hour of absence within the days, by employment */
  #writeAbsences(
    period: string,
    { first, last }: { readonly first: string; readonly last: string },
    reporter: PaxReporter,
  ): ReadonlyMap<string, number> {
    const { tenant } = this.#connection;
    const absent = new Map<string, number>();
    const insert = prepared(
      this.#file.database,
      `INSERT INTO absence VALUES (${Array(12).fill('?').join(', ')})`,
    );
    for (const each of this.#absences) {
      const { number, code, from, to, hours, extent, line } = each;
      const person = this.#people.get(number);
      if (person === undefined) {
        reporter.tell('EMPLOYMENT_UNKNOWN', line);
        continue;
      }
      const n = ++this.#kept;
      const id = recordId(tenant, 'absence', `${period}/${n}`);
      const sort = absenceSort(from, id);
      const kind = absenceKinds.get(code)!;
      insert.run(this.#id, tenant, period, n, sort, number, code, kind, from, to, hours, extent);
      const days = workingDays(from > first ? from : first, to < last ? to : last);
      const part = Math.round((hoursOf(days, person.extent ?? 100_00) * (extent ?? 0)) / 100_00);
      absent.set(number, (absent.get(number) ?? 0) + (hours ?? part));
    }
    return absent;
  }
}

/** @param extent hundredths of a per cent */
const hoursOf = (days: number, extent: number): number => Math.round((days * fullDay * extent) / 100_00);

function lastDayOf(period: string): string {
  const [year, month] = period.split('-').map(Number);
  return `${period}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
}

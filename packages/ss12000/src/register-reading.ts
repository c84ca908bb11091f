import type { DatabaseSync } from 'node:sqlite';
import {
  type Call,
  conform,
  type SourceConnection,
  SourceFailure,
  type SourceFailureReason,
} from '@samgraf/sources';
import { deletedShape, groupShape, organisationShape, personShape } from './protocol.ts';
import { type AskPage, readPages } from './read-pages.ts';
import { RegisterWriter } from './register-writer.ts';

/** Clocks differ, and what was changed while a reading ran may be on either side of it. Milliseconds. */
const overlap = 5 * 60_000;

/** All of it is read again after so long, whatever is said to have changed. Milliseconds. */
const wholeEvery = 12 * 60 * 60_000;

/** What a reading came to. */
export interface ReadingResult {
  /** RFC 3339: as of when the register now is. */
  readonly asOf: string;
  readonly whole: boolean;
  /** Records, or parts of them, that were not as the standard has them. */
  readonly leftOut: number;
}

/**
 * Reads one connection into the register: all of it the first time and twice a day, else what was changed since
 * (`meta.modified.after`) and what was taken away (`deletedEntities`). In one transaction: it stands whole or not at all.
 *
 * @throws SourceFailure where the source did not give all of it; the register is then as it was
 */
export async function readRegister(
  database: DatabaseSync,
  source: SourceConnection,
  call: Call,
  now: () => number,
): Promise<ReadingResult> {
  const { tenant, system } = source;
  const before = database
    .prepare('SELECT as_of, whole_at, generation FROM reading WHERE tenant = ? AND system = ?')
    .get(tenant, system) as { as_of: string; whole_at: string; generation: number } | undefined;
  const started = now();
  const asOf = new Date(started).toISOString();
  const whole = before === undefined || started - Date.parse(before.whole_at) > wholeEvery;
  const since = whole ? null : new Date(Date.parse(before.as_of) - overlap).toISOString();
  const generation = (before?.generation ?? 0) + 1;
  const query: Record<string, string> = since === null ? {} : { 'meta.modified.after': since };
  const ask: AskPage = async (work) => {
    const { value, state } = await source.ask(call, work);
    if (state.status === 'FAILED') throw new SourceFailure(system, state.reason as SourceFailureReason);
    return value as Awaited<ReturnType<typeof work>>;
  };
  let leftOut = 0;

  database.exec('BEGIN IMMEDIATE');
  try {
    const writer = new RegisterWriter(database, tenant, generation);
    await readPages(
      ask,
      { system, resource: 'organisations', shape: organisationShape, query },
      (records, lost) => {
        leftOut += lost;
        for (const each of records) writer.organisation(each);
      },
    );
    await readPages(ask, { system, resource: 'persons', shape: personShape, query }, (records, lost) => {
      leftOut += lost;
      for (const each of records) leftOut += writer.person(each);
    });
    await readPages(ask, { system, resource: 'groups', shape: groupShape, query }, (records, lost) => {
      leftOut += lost;
      for (const each of records) writer.group(each);
    });
    if (since === null) writer.forgetTheRest();
    else {
      const { data } = await ask(async (asking) =>
        conform(system, deletedShape, await asking.get(['deletedEntities'], { after: since })),
      );
      for (const [kind, ids] of Object.entries(data)) writer.deleted(kind, ids ?? []);
    }
    writer.forgetOthers();
    database
      .prepare('INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?)')
      .run(tenant, system, asOf, whole ? asOf : before.whole_at, generation);
    database.exec('COMMIT');
    return { asOf, whole, leftOut };
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

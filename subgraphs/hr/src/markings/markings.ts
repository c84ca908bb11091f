import { readFileSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Configuration, MarkingListConfiguration } from '@samgraf/configuration';
import type { Logger } from 'pino';
import { emptyMarkingList, type MarkingList, readMarkingList } from './read-marking-list.ts';

interface Held {
  readonly source: MarkingListConfiguration;
  /** What tells the file as it is from what it was. */
  state: string;
  list: MarkingList;
}

/** No list of a municipality's employees is longer. Bytes. */
const mostBytes = 16 * 1024 * 1024;

/**
 * What the tenants' HR say of who is protected. A list is looked at before each answer and read again where it has changed;
 * one that is not there, or cannot be read, says nothing of anybody, so that everybody it is about counts as protected.
 */
export class Markings {
  readonly #held: ReadonlyMap<string, Held>;
  readonly #log: Logger;
  /** Which state of the lists each database has. */
  readonly #applied = new WeakMap<DatabaseSync, number>();
  #version = 0;

  /** @param configuration the systems of whose areas one holds `hr.directory` or `hr.employment` name their lists */
  constructor(configuration: Configuration, log: Logger) {
    this.#log = log;
    this.#held = new Map(
      [...configuration.tenants.values()].flatMap(({ code, systems }) =>
        systems
          .filter(({ areas }) => areas.some((area) => /^hr\./.test(area)))
          .flatMap(({ marking }) =>
            marking ? [[code, { source: marking, state: '', list: emptyMarkingList }] as const] : [],
          ),
      ),
    );
  }

  /** Makes `marking` in this database's temporary schema what the lists now say. See {@link markingOf}. */
  apply(database: DatabaseSync): void {
    for (const [tenant, held] of this.#held) this.#look(tenant, held);
    if (this.#applied.get(database) === this.#version) return;
    database.exec(`CREATE TEMP TABLE IF NOT EXISTS marking (
      tenant TEXT NOT NULL, of TEXT NOT NULL, key TEXT NOT NULL, marking TEXT NOT NULL,
      PRIMARY KEY (tenant, of, key)) STRICT, WITHOUT ROWID`);
    database.exec('BEGIN; DELETE FROM temp.marking');
    const insert = database.prepare('INSERT INTO temp.marking VALUES (?, ?, ?, ?)');
    for (const [tenant, { list }] of this.#held) {
      for (const [key, marking] of list.bySignature) insert.run(tenant, 'SIGNATURE', key, marking);
      for (const [key, marking] of list.byNumber) insert.run(tenant, 'NUMBER', key, marking);
    }
    database.exec('COMMIT');
    this.#applied.set(database, this.#version);
  }

  #look(tenant: string, held: Held): void {
    const state = stateOf(held.source.file);
    if (state === held.state) return;
    held.state = state;
    held.list = this.#read(tenant, held.source);
    this.#version++;
  }

  #read(tenant: string, source: MarkingListConfiguration): MarkingList {
    try {
      const list = readMarkingList(readFileSync(source.file), source);
      if (list.bySignature.size === 0)
        this.#log.warn({ tenant }, 'a list of markings is empty: everybody counts as protected');
      return list;
    } catch {
      this.#log.warn({ tenant }, 'a list of markings cannot be read: everybody counts as protected');
      return emptyMarkingList;
    }
  }
}

function stateOf(file: string): string {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(file);
    return size > mostBytes ? 'too large' : [ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return 'absent';
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Basis } from '@samgraf/policy';
import type { Act } from '../act.ts';
import type { AgreementStore } from '../agreement-store.ts';
import type { Declared } from '../declared.ts';
import { fold } from '../fold.ts';
import { nothingInForce } from '../nothing-in-force.ts';
import type { Register } from '../register.ts';
import { StoreUnavailable } from '../store-unavailable.ts';

/**
 * The store in one file, for the processes of one machine. Whether another process has changed it is asked of the
 * database itself (`data_version`, some microseconds), once in each turn of the event loop: within a turn nothing
 * else happens that could be told apart.
 */
export class SqliteAgreements implements AgreementStore {
  readonly #database: DatabaseSync;
  readonly #declared: Declared;
  readonly #version: StatementSync;
  readonly #after: StatementSync;
  readonly #onFailure: (error: unknown) => void;
  #acts: Act[] = [];
  #register: Register;
  #seen: unknown = null;
  #asked = false;
  #failed = false;

  constructor(file: string, declared: Declared, onFailure: (error: unknown) => void = () => undefined) {
    mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    this.#database.exec(
      'CREATE TABLE IF NOT EXISTS acts (number INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT',
    );
    this.#version = this.#database.prepare('PRAGMA data_version');
    this.#after = this.#database.prepare('SELECT document FROM acts WHERE number > ? ORDER BY number');
    this.#declared = declared;
    this.#onFailure = onFailure;
    this.#register = fold(declared, []);
    this.#look();
  }

  basis(): Basis {
    if (!this.#asked) {
      this.#asked = true;
      setImmediate(() => {
        this.#asked = false;
      });
      try {
        this.#look();
        this.#failed = false;
      } catch (error) {
        if (!this.#failed) this.#onFailure(error);
        this.#failed = true;
      }
    }
    return this.#failed ? nothingInForce : this.#register.basis;
  }

  register(): Register {
    try {
      this.#look();
    } catch (error) {
      throw new StoreUnavailable(error);
    }
    return this.#register;
  }

  async add(make: (register: Register) => Act): Promise<Register> {
    this.#begin();
    try {
      this.#read();
      const document = JSON.stringify(make(this.#register));
      this.#database.prepare('INSERT INTO acts VALUES (?, ?)').run(this.#acts.length + 1, document);
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
    // What this connection writes does not change its own `data_version`.
    this.#read();
    return this.#register;
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #begin(): void {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }

  #look(): void {
    const version = this.#version.get()?.data_version;
    if (version === this.#seen) return;
    this.#read();
    this.#seen = version;
  }

  #read(): void {
    const rows = this.#after.all(this.#acts.length);
    if (rows.length === 0) return;
    this.#acts.push(...rows.map((each) => JSON.parse(String(each.document)) as Act));
    this.#register = fold(this.#declared, this.#acts);
  }
}

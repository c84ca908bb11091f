import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './make-once.ts';

/** What a pseudonym stands for; the same value of two kinds has two pseudonyms. */
export type PseudonymKind = 'account' | 'person' | 'record';

/** So many are kept: each some 150 bytes. */
const most = 200_000;

/**
 * Pseudonyms by HMAC-SHA-256 with a key for each municipality, which lies apart from the ledger:
 * `<folder>/<tenant>.<n>.key`. Destroying a key makes that municipality's entries anonymous for good, in every copy
 * and export at once, and breaks no signature. A new key is made where there is none left.
 */
export class Pseudonyms {
  readonly #folder: string;
  readonly #keys = new Map<string, Buffer>();
  /** By tenant, kind and value. */
  readonly #known = new Map<string, Record<PseudonymKind, Map<string, string>>>();
  #count = 0;
  #seen = 0;
  #checked = Number.NEGATIVE_INFINITY;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
  }

  /** Twenty characters; the same for the same value as long as the tenant's key stands. */
  of(tenant: string, kind: PseudonymKind, value: string): string {
    this.#followChanges();
    let pseudonym = this.#known.get(tenant)?.[kind].get(value);
    if (pseudonym === undefined) {
      pseudonym = createHmac('sha256', this.#key(tenant))
        .update(`${kind}\n${value}`)
        .digest()
        .toString('base64url')
        .slice(0, 20);
      this.#remember(tenant, kind, value, pseudonym);
    }
    return pseudonym;
  }

  /** Overwrites every key of a tenant: who its entries are about can never be told again. */
  destroy(tenant: string): void {
    for (const file of this.#files(tenant, 'key')) {
      const path = join(this.#folder, file);
      writeFileSync(path, randomBytes(32), { flush: true });
      // Its name stays, so that the next key has another.
      renameSync(path, path.replace(/key$/, 'destroyed'));
    }
    this.#forget();
  }

  #remember(tenant: string, kind: PseudonymKind, value: string, pseudonym: string): void {
    if (this.#count >= most) {
      this.#known.clear();
      this.#count = 0;
    }
    let known = this.#known.get(tenant);
    if (!known) {
      known = { account: new Map(), person: new Map(), record: new Map() };
      this.#known.set(tenant, known);
    }
    known[kind].set(value, pseudonym);
    this.#count++;
  }

  #key(tenant: string): Buffer {
    let key = this.#keys.get(tenant);
    if (!key) {
      const path = join(this.#folder, `${tenant}.${this.#files(tenant, 'destroyed').length}.key`);
      if (this.#files(tenant, 'key').length === 0) makeOnce(path, randomBytes(32));
      key = readFileSync(path);
      this.#keys.set(tenant, key);
    }
    return key;
  }

  #files(tenant: string, ending: string): string[] {
    return readdirSync(this.#folder).filter((file) => {
      const [of, number, end, ...more] = file.split('.');
      return of === tenant && /^\d+$/.test(number ?? '') && end === ending && more.length === 0;
    });
  }

  /** A key destroyed by the command is forgotten by running processes within a second. */
  #followChanges(): void {
    const now = performance.now();
    if (now - this.#checked < 1_000) return;
    this.#checked = now;
    const seen = mtimeOf(this.#folder);
    if (seen !== this.#seen) this.#forget();
    this.#seen = seen;
  }

  #forget(): void {
    this.#keys.clear();
    this.#known.clear();
    this.#count = 0;
  }
}

function mtimeOf(folder: string): number {
  return statSync(folder).mtimeMs;
}

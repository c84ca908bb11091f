import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CaseFile, readCaseFiles } from './case-files.ts';
import { type EconomyConfiguration, readEconomyConfiguration } from './economy-configuration.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type Bought, boughtBy } from './supplier-invoices.ts';

/** What the demo municipalities' raw files say, each read once. */
export class Oracle {
  readonly #dataFolder: () => string;
  readonly #read = new Map<string, unknown>();

  /** @param dataFolder of the running Samgraf, once it runs */
  constructor(dataFolder: () => string) {
    this.#dataFolder = dataFolder;
  }

  ledger(municipality: string, fiscalYear: number): Ledger {
    return this.#once(`${municipality} ${fiscalYear}`, () =>
      readLedger(this.#dataFolder(), municipality, fiscalYear),
    );
  }

  economy(municipality: string): EconomyConfiguration {
    return this.#once(`economy ${municipality}`, () => readEconomyConfiguration(municipality));
  }

  /** What a municipality's suppliers have invoiced. */
  bought(municipality: string): readonly Bought[] {
    return this.#once(`bought ${municipality}`, () => boughtBy(this.#dataFolder(), municipality));
  }

  /** Newest first. */
  cases(municipality: string): readonly CaseFile[] {
    return this.#once(`cases ${municipality}`, () => readCaseFiles(this.#dataFolder(), municipality));
  }

  /** Names of the demo users. */
  users(): string[] {
    return this.#users().map(({ name }) => name);
  }

  /** The personal number of a demo user. */
  personNumber(user: string): string {
    const { claims } = this.#users().find(({ name }) => name === user)!;
    return claims['https://id.oidc.se/claim/personalIdentityNumber']!;
  }

  #users(): ReadonlyArray<{ readonly name: string; readonly claims: Readonly<Record<string, string>> }> {
    return this.#once('users', () =>
      parse(readFileSync(join(this.#dataFolder(), 'demo/users.yaml'), 'utf8')),
    );
  }

  #once<T>(key: string, read: () => T): T {
    if (!this.#read.has(key)) this.#read.set(key, read());
    return this.#read.get(key) as T;
  }
}

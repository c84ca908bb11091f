import type { FileReading, IncomingFile, KeptFile } from '@samgraf/intake';
import { EncodingDetector, type SieEncoding } from '../sie/encoding.ts';
import { parseSie } from '../sie/parse-sie.ts';
import type { SieProblem } from '../sie/problem.ts';
import { SieRefusal, SieReporter } from '../sie/reporter.ts';
import { sieRules } from '../sie/rules.ts';
import { BookWriter } from './book-writer.ts';
import type { LedgerConnection } from './ledger-connection.ts';

/** Puts what a SIE file holds in the place of the tenant's book of that fiscal year. */
export class LedgerReading implements FileReading {
  readonly #file: IncomingFile;
  readonly #connection: LedgerConnection;
  readonly #recipe: string;
  readonly #detector = new EncodingDetector();
  #encoding: SieEncoding | null = null;
  #writer: BookWriter | null = null;
  #book = 0;

  /** @param recipe what it is read by, see `Intake`. */
  constructor(connection: LedgerConnection, recipe: string, file: IncomingFile) {
    this.#connection = connection;
    this.#recipe = recipe;
    this.#file = file;
  }

  observe(chunk: Uint8Array): void {
    this.#detector.push(chunk);
  }

  read({ sha256 }: KeptFile, chunks: Iterable<Uint8Array>): void {
    const { name, database, problems } = this.#file;
    const encoding = this.#detector.end();
    this.#encoding = encoding;
    const take = (problem: SieProblem) => problems.add(problem, sieRules[problem.rule].takes === 'FILE');
    if (this.#stands(sha256)) new SieReporter(name, take).tell('DUPLICATE', 0);
    const writer = new BookWriter(database, this.#connection, this.#file, take);
    this.#writer = writer;
    const { refused } = parseSie(chunks, writer, { file: name, encoding });
    if (refused !== null) throw new SieRefusal(refused);
    this.#book = writer.finish();
  }

  /**
   * Whether a book stands that was read from these bytes under another name: a copy, or the file with a new name.
   * Which files lie in the folder now is not asked, so that the same files give the same store at any time.
   */
  #stands(sha256: string): boolean {
    const { database, name } = this.#file;
    const same = database
      .prepare(
        `SELECT 1 FROM book b JOIN import i ON i.id = b.import
         WHERE b.tenant = ? AND i.sha256 = ? AND i.recipe = ? AND i.file <> ?`,
      )
      .get(this.#connection.tenant, sha256, this.#recipe, name);
    return same !== undefined;
  }

  summary() {
    const writer = this.#writer;
    return {
      encoding: this.#encoding,
      period: writer === null || writer.fiscalYear === null ? null : String(writer.fiscalYear),
      counts: {
        vouchers: writer?.vouchers ?? 0,
        voucherRows: writer?.voucherRows ?? 0,
        budgetLines: writer?.budgetLines ?? 0,
      },
    };
  }

  recorded(id: number): void {
    this.#file.database.prepare('UPDATE book SET import = ? WHERE id = ?').run(id, this.#book);
  }
}

import type { FileReading, IncomingFile, KeptFile } from '@samgraf/intake';
import { EncodingDetector, type SieEncoding } from '../sie/encoding.ts';
import { parseSie } from '../sie/parse-sie.ts';
import type { SieProblem } from '../sie/problem.ts';
import { SieRefusal } from '../sie/reporter.ts';
import { sieRules } from '../sie/rules.ts';
import { BookWriter } from './book-writer.ts';
import type { LedgerConnection } from './ledger-connection.ts';

/** Puts what a SIE file holds in the place of the tenant's book of that fiscal year. */
export class LedgerReading implements FileReading {
  readonly #file: IncomingFile;
  readonly #connection: LedgerConnection;
  readonly #detector = new EncodingDetector();
  #encoding: SieEncoding | null = null;
  #writer: BookWriter | null = null;
  #book = 0;

  constructor(connection: LedgerConnection, file: IncomingFile) {
    this.#connection = connection;
    this.#file = file;
  }

  observe(chunk: Uint8Array): void {
    this.#detector.push(chunk);
  }

  read(_kept: KeptFile, chunks: Iterable<Uint8Array>): void {
    const { name, database, problems } = this.#file;
    const encoding = this.#detector.end();
    this.#encoding = encoding;
    const take = (problem: SieProblem) => problems.add(problem, sieRules[problem.rule].takes === 'FILE');
    const writer = new BookWriter(database, this.#connection, this.#file, take);
    this.#writer = writer;
    const { refused } = parseSie(chunks, writer, { file: name, encoding });
    if (refused !== null) throw new SieRefusal(refused);
    this.#book = writer.finish();
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

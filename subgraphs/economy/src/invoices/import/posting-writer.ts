import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from '../../store/open-store.ts';
import { StandingWriter } from './standing-writer.ts';

/**
 * Finds invoices in the ledger. It knows them by what bookkeepers write: a voucher that bears the invoice's number
 * and its amount, on a row that is of no cost centre: the debt. In the series of supplier invoices that is its
 * booking; in any other, its payment, where the debt is debited by the same amount.
 */
export class PostingWriter {
  readonly #database: DatabaseSync;
  readonly #ledgers: string;
  readonly #series: ReadonlyMap<string, readonly string[]>;
  #ledger: DatabaseSync | null = null;

  /**
   * @param database the store of invoices
   * @param dataFolder where that of the ledgers lies; it is read and never written.
   * @param series by tenant, whose invoices are looked for: beginnings of the names of its series of them.
   */
  constructor(database: DatabaseSync, dataFolder: string, series: ReadonlyMap<string, readonly string[]>) {
    this.#database = database;
    this.#ledgers = storeFile(dataFolder);
    this.#series = series;
  }

  /** Looks through the books that have changed since it last did, each in one transaction. */
  refresh(): void {
    if (this.#ledger === null) {
      if (!existsSync(this.#ledgers)) return;
      this.#ledger = new DatabaseSync(this.#ledgers, { readOnly: true, timeout: 5_000 });
    }
    const books = this.#ledger
      .prepare(
        'SELECT id, import, tenant FROM book WHERE tenant IN (SELECT value FROM json_each(?)) ORDER BY fiscal_year',
      )
      .all(JSON.stringify([...this.#series.keys()]));
    const known = this.#database.prepare('SELECT book, import, tenant FROM posting_book').all();
    // A book that was replaced may have the id of the one before.
    const same = (one: (typeof books)[number], other: (typeof known)[number]) =>
      one.id === other.book && one.import === other.import;
    const gone = known.filter((each) => !books.some((book) => same(book, each)));
    const fresh = books.filter((book) => !known.some((each) => same(book, each)));
    if (gone.length === 0 && fresh.length === 0) return;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const { book } of gone) {
        this.#database.prepare('DELETE FROM posting WHERE book = ?').run(book!);
        this.#database.prepare('DELETE FROM posting_book WHERE book = ?').run(book!);
      }
      for (const book of fresh) this.#read(Number(book.id), Number(book.import), String(book.tenant));
      const standing = new StandingWriter(this.#database);
      for (const tenant of new Set([...gone, ...fresh].map((each) => String(each.tenant))))
        standing.refresh(tenant, null);
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#ledger?.close();
  }

  #read(book: number, madeBy: number, tenant: string): void {
    const own = this.#series.get(tenant) ?? [];
    // The first voucher that bears them is the one: a correction later books the same again.
    const insert = this.#database.prepare('INSERT OR IGNORE INTO posting VALUES (?, ?, ?, ?, ?, ?)');
    const rows = this.#ledger!.prepare(
      `SELECT v.local, v.series, v.text, r.amount, r.text AS row_text FROM voucher v
         CROSS JOIN voucher_row r ON r.voucher = v.id AND r.cost_centre IS NULL AND r.supplier IS NULL
         WHERE v.book = ? ORDER BY v.date, v.id, r.n`,
    ).iterate(book);
    for (const { local, series, text, amount, row_text: rowText } of rows) {
      const booked = own.some((each) => String(series).startsWith(each));
      // A booking credits the debt and a payment debits it.
      const payable = booked ? -Number(amount) : Number(amount);
      // What is paid is never less than nothing, and every payment credits the bank.
      if (!booked && payable <= 0) continue;
      for (const number of numbersIn(`${text ?? ''} ${rowText ?? ''}`))
        insert.run(tenant, number, payable, booked ? 'BOOKED' : 'PAID', local!, book);
    }
    this.#database.prepare('INSERT INTO posting_book VALUES (?, ?, ?)').run(book, madeBy, tenant);
  }
}

/** Words that can be an invoice's number: those with a digit. */
function numbersIn(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter((word) => /\d/.test(word)));
}

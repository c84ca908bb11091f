import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { prepared } from '@samgraf/intake';
import { plain } from '../../local-ids.ts';
import { isPersonalNumber } from '../../peppol/organisation-number.ts';
import type { ReceivedInvoice, ReceivedResponse } from '../../peppol/received.ts';
import { invoiceKey } from '../store/invoice-keys.ts';
import { StandingWriter } from './standing-writer.ts';
import { SupplierWriter } from './supplier-writer.ts';

const writers = new WeakMap<DatabaseSync, InvoiceWriter>();

/** Writes documents to the store, in the caller's transaction. Statements are prepared once: files are many and small. */
export class InvoiceWriter {
  readonly #database: DatabaseSync;
  readonly #suppliers: SupplierWriter;
  readonly #standing: StandingWriter;

  private constructor(database: DatabaseSync) {
    this.#database = database;
    this.#suppliers = new SupplierWriter(database);
    this.#standing = new StandingWriter(database);
  }

  /** The one writer of a store. */
  static of(database: DatabaseSync): InvoiceWriter {
    let writer = writers.get(database);
    if (writer === undefined) {
      writer = new InvoiceWriter(database);
      writers.set(database, writer);
    }
    return writer;
  }

  /** Takes away what a file of this name gave, and all that follows from it. */
  remove(tenant: string, file: string): void {
    const response = this.#one('SELECT number FROM response WHERE tenant = ? AND file = ?', tenant, file);
    if (response !== undefined) {
      this.#run('DELETE FROM response WHERE tenant = ? AND file = ?', tenant, file);
      this.#standing.refresh(tenant, String(response.number));
    }
    const document = this.#one('SELECT id FROM document WHERE tenant = ? AND file = ?', tenant, file);
    if (document === undefined) return;
    const id = Number(document.id);
    this.#suppliers.count(id, -1);
    const earlier = this.#all('SELECT number FROM document_earlier WHERE document = ?', id);
    for (const table of ['document_line', 'document_attachment', 'document_earlier'])
      this.#run(`DELETE FROM ${table} WHERE document = ?`, id);
    this.#run('DELETE FROM document WHERE id = ?', id);
    for (const { number } of earlier) this.#standing.refresh(tenant, String(number));
  }

  /**
   * @param hash the keyed hash of a text, see `supplierHash`.
   * @returns the document's id in the store; null where another file has brought the same one.
   */
  addInvoice(
    tenant: string,
    file: string,
    invoice: ReceivedInvoice,
    hash: (text: string) => string,
  ): number | null {
    const { seller, kind } = invoice;
    const supplier = seller.organisationNumber === null ? null : hash(seller.organisationNumber);
    // Numbers are the seller's own: two sellers may have the same. A name is no number, but better than nothing.
    const whose = supplier ?? hash(`name ${seller.name.normalize('NFC').toLowerCase()}`);
    const local = `${whose}-${plain(invoice.number)}${kind === 'INVOICE' ? '' : '-credit'}`;
    if (this.#one('SELECT 1 FROM document WHERE tenant = ? AND local = ?', tenant, local)) return null;
    const search = [
      invoice.number,
      seller.name,
      invoice.buyerReference,
      invoice.order,
      invoice.project,
      ...invoice.lines.slice(0, 100).map((each) => each.text),
    ];
    const { lastInsertRowid } = this.#run(
      `INSERT INTO document (tenant, file, local, sort, kind, number, issued_on, due_on, currency, buyer_reference,
         order_reference, project, supplier, supplier_name, net, vat, payable, search, status)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED')`,
      ...[tenant, file, local, invoiceKey(tenant, invoice.issuedOn, local), kind, invoice.number],
      ...[
        invoice.issuedOn,
        invoice.dueOn,
        invoice.currency,
        invoice.buyerReference,
        invoice.order,
        invoice.project,
      ],
      ...[supplier, seller.name, invoice.net, invoice.vat, invoice.payable],
      search.filter(Boolean).join('\n').normalize('NFC').toLowerCase(),
    );
    const id = Number(lastInsertRowid);
    this.#addParts(tenant, id, invoice);
    if (supplier !== null) {
      const number = seller.organisationNumber!;
      this.#run(
        'INSERT OR IGNORE INTO supplier VALUES (?, ?, ?)',
        supplier,
        number,
        isPersonalNumber(number) ? 1 : 0,
      );
      this.#suppliers.count(id, 1);
    }
    this.#standing.refresh(tenant, invoice.number);
    for (const number of invoice.earlier) this.#standing.refresh(tenant, number);
    return id;
  }

  addResponse(tenant: string, file: string, response: ReceivedResponse, supplier: string | null): void {
    this.#run(
      'INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[tenant, file, response.invoiceNumber, supplier, response.code, response.sentOn, response.sentAt],
    );
    this.#standing.refresh(tenant, response.invoiceNumber);
  }

  recorded(document: number, id: number): void {
    this.#run('UPDATE document SET import = ? WHERE id = ?', id, document);
  }

  #addParts(tenant: string, id: number, { lines, attachments, earlier }: ReceivedInvoice): void {
    for (const [index, line] of lines.entries())
      this.#run(
        'INSERT INTO document_line VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...[id, index + 1, line.text, line.quantity, line.unit, line.net, line.vatRate, line.commodity],
      );
    for (const [index, each] of attachments.entries())
      this.#run(
        'INSERT INTO document_attachment VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[id, index + 1, each.fileName, each.mediaType, each.seenMediaType, each.bytes, each.sound ? 1 : 0],
      );
    for (const number of new Set(earlier))
      this.#run('INSERT INTO document_earlier VALUES (?, ?, ?)', tenant, number, id);
  }

  #run(sql: string, ...values: SQLInputValue[]) {
    return prepared(this.#database, sql).run(...values);
  }

  #one(sql: string, ...values: SQLInputValue[]) {
    return prepared(this.#database, sql).get(...values);
  }

  #all(sql: string, ...values: SQLInputValue[]) {
    return prepared(this.#database, sql).all(...values);
  }
}

import type { FileReading, IncomingFile, KeptFile } from '@samgraf/intake';
import { readPeppol } from '../../peppol/read-peppol.ts';
import type { Received } from '../../peppol/received.ts';
import { Reporter } from '../../peppol/reporter.ts';
import { supplierHash } from '../supplier-hash.ts';
import type { InvoiceConnection } from './invoice-connection.ts';
import { InvoiceWriter } from './invoice-writer.ts';

/** Reads one Peppol document and puts it in the place of what a file of the same name gave before. */
export class InvoiceReading implements FileReading {
  readonly #connection: InvoiceConnection;
  readonly #key: Buffer;
  readonly #file: IncomingFile;
  #received: Received | null = null;
  #document: number | null = null;

  constructor(connection: InvoiceConnection, key: Buffer, file: IncomingFile) {
    this.#connection = connection;
    this.#key = key;
    this.#file = file;
  }

  read(_kept: KeptFile, chunks: Iterable<Uint8Array>): void {
    const { tenant, source } = this.#connection;
    const { name, problems, database } = this.#file;
    const received = readPeppol(chunks, source, name, problems);
    this.#received = received;
    const writer = InvoiceWriter.of(database);
    const hash = (text: string) => supplierHash(this.#key, text);
    writer.remove(tenant, name);
    if (received.kind === 'RESPONSE') {
      const supplier = received.sellerNumber === null ? null : hash(received.sellerNumber);
      writer.addResponse(tenant, name, received, supplier);
      return;
    }
    this.#document = writer.addInvoice(tenant, name, received, hash);
    if (this.#document !== null) return;
    const reporter = new Reporter(name, problems);
    reporter.tell('ALREADY_RECEIVED', 0);
    throw reporter.refusal!;
  }

  summary() {
    const received = this.#received;
    const counts: Record<string, number> = {};
    if (received?.kind === 'RESPONSE') counts.responses = 1;
    else if (received !== null) {
      counts[received.kind === 'INVOICE' ? 'invoices' : 'creditNotes'] = 1;
      counts.lines = received.lines.length;
    }
    const day = received === null ? null : received.kind === 'RESPONSE' ? received.sentOn : received.issuedOn;
    return { encoding: null, period: day === null ? null : day.slice(0, 7), counts };
  }

  recorded(id: number): void {
    if (this.#document !== null) InvoiceWriter.of(this.#file.database).recorded(this.#document, id);
  }
}

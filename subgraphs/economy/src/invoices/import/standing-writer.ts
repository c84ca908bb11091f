import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { invoiceStatus } from '../invoice-status.ts';

/** What is known of documents of one tenant, of one number or of all. */
const facts = `
  SELECT d.id, d.payable, d.status, d.voucher, d.response, d.responded_on,
    (SELECT p.voucher FROM posting p WHERE p.tenant = d.tenant AND p.number = d.number
       AND p.amount = d.payable AND p.kind = 'BOOKED') AS booked,
    EXISTS (SELECT 1 FROM posting p WHERE p.tenant = d.tenant AND p.number = d.number
       AND p.amount = d.payable AND p.kind = 'PAID') AS paid,
    (SELECT r.file FROM response r WHERE r.tenant = d.tenant AND r.number = d.number
       AND (r.supplier IS NULL OR r.supplier = d.supplier)
       ORDER BY r.sent_on DESC, r.sent_at DESC, r.file DESC LIMIT 1) AS answered_by,
    (SELECT coalesce(sum(c.payable), 0) FROM document_earlier e JOIN document c ON c.id = e.document
       WHERE e.tenant = d.tenant AND e.number = d.number AND c.kind = 'CREDIT_NOTE'
         AND c.supplier IS d.supplier) AS credited
  FROM document d WHERE d.tenant = ?`;

/** Keeps each document's status, voucher and latest response as what is known of it says. */
export class StandingWriter {
  readonly #ofNumber: StatementSync;
  readonly #ofTenant: StatementSync;
  readonly #update: StatementSync;

  constructor(database: DatabaseSync) {
    const from = (more: string) =>
      database.prepare(`SELECT f.*, r.code, r.sent_on FROM (${facts} ${more}) f
        LEFT JOIN response r ON r.tenant = ? AND r.file = f.answered_by`);
    this.#ofNumber = from('AND d.number = ?');
    this.#ofTenant = from('');
    this.#update = database.prepare(
      'UPDATE document SET status = ?, voucher = ?, response = ?, responded_on = ? WHERE id = ?',
    );
  }

  /** @param number of the invoices that something has become known of; null for all of the tenant's. */
  refresh(tenant: string, number: string | null): void {
    const rows =
      number === null ? this.#ofTenant.all(tenant, tenant) : this.#ofNumber.all(tenant, number, tenant);
    for (const row of rows) {
      const status = invoiceStatus({
        payable: row.payable as number | null,
        booked: row.booked !== null,
        paid: row.paid === 1,
        response: row.code as string | null,
        credited: Number(row.credited),
      });
      const same =
        row.status === status &&
        row.voucher === row.booked &&
        row.response === row.code &&
        row.responded_on === row.sent_on;
      if (!same) this.#update.run(status, row.booked!, row.code!, row.sent_on!, row.id!);
    }
  }
}

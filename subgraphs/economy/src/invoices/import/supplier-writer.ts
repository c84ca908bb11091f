import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { supplierSpendKey } from '../store/invoice-keys.ts';

/** Keeps what is summed over suppliers: how often a name is spelt so, and what was bought. */
export class SupplierWriter {
  readonly #document: StatementSync;
  readonly #lines: StatementSync;
  readonly #name: StatementSync;
  readonly #noName: StatementSync;
  readonly #spend: StatementSync;
  readonly #noSpend: StatementSync;

  constructor(database: DatabaseSync) {
    this.#document = database.prepare(
      'SELECT tenant, supplier, supplier_name, issued_on, net FROM document WHERE id = ?',
    );
    this.#lines = database.prepare(
      `SELECT coalesce(substr(commodity, 1, 2), '') AS division, sum(net) AS net
       FROM document_line WHERE document = ? GROUP BY 1 ORDER BY 1`,
    );
    this.#name = database.prepare(
      `INSERT INTO supplier_name VALUES ($tenant, $supplier, $name, $search, $by)
       ON CONFLICT DO UPDATE SET documents = documents + $by`,
    );
    this.#noName = database.prepare(
      'DELETE FROM supplier_name WHERE tenant = ? AND supplier = ? AND name = ? AND documents = 0',
    );
    this.#spend = database.prepare(
      `INSERT INTO supplier_spend VALUES ($tenant, $sort, $supplier, $year, $division, $amount, $by)
       ON CONFLICT DO UPDATE SET amount = amount + $amount, documents = documents + $by`,
    );
    this.#noSpend = database.prepare(
      'DELETE FROM supplier_spend WHERE tenant = ? AND sort = ? AND documents = 0',
    );
  }

  /** @param by 1 for a document that came, -1 for one that goes. */
  count(id: number, by: 1 | -1): void {
    const document = this.#document.get(id)!;
    if (document.supplier === null) return;
    const [tenant, supplier, name] = [document.tenant, document.supplier, document.supplier_name].map(
      String,
    ) as [string, string, string];
    this.#name.run({ tenant, supplier, name, search: name.normalize('NFC').toLowerCase(), by });
    if (by < 0) this.#noName.run(tenant, supplier, name);
    if (document.net === null) return;
    const year = Number(String(document.issued_on).slice(0, 4));
    for (const [division, amount] of this.#divisions(id, Number(document.net))) {
      const sort = supplierSpendKey(tenant, supplier, year, division);
      this.#spend.run({ tenant, sort, supplier, year, division, amount: by * amount, by });
      if (by < 0) this.#noSpend.run(tenant, sort);
    }
  }

  /** Net by division; allowances and charges of the document as a whole are of none. */
  #divisions(id: number, net: number): Map<string, number> {
    const divisions = new Map(this.#lines.all(id).map((row) => [String(row.division), Number(row.net)]));
    const ofLines = [...divisions.values()].reduce((sum, each) => sum + each, 0);
    if (net !== ofLines) divisions.set('', (divisions.get('') ?? 0) + net - ofLines);
    return divisions;
  }
}

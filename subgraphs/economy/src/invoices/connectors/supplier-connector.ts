import type { Owner } from '@samgraf/policy';
import type { Arguments, Slice } from '@samgraf/sources';
import { searched, text } from '../../connectors/arguments.ts';
import type { Row } from '../../store/ledger-store.ts';
import type { Invoices, InvoiceView } from '../store/invoices.ts';
import { InvoiceStoreConnector } from './invoice-store-connector.ts';
import { supplierId, supplierOf } from './supplier-id.ts';

export interface SupplierRecord {
  readonly id: string;
  readonly name: string | null;
  /** Every spelling, the name's too. */
  readonly aliases: readonly string[];
  readonly organisationNumber: string | null;
  readonly soleTrader: boolean;
  readonly soleTraderName: string | null;
  readonly soleTraderNumber: string | null;
}

/** A supplier as one tenant's invoices show it: spellings, the most frequent first. */
const columns = `n.supplier, s.number, s.personal,
  json_group_array(n.name ORDER BY n.documents DESC, n.name) AS names`;

/**
 * One tenant's part of each supplier. There is one such connector for each tenant: what the reader may see of a
 * supplier is put together of the parts of those tenants whose purchases they may read. In the order of the id,
 * which tells nothing: a key is shown in cursors, and a name may be another tenant's alone.
 */
export class SupplierConnector extends InvoiceStoreConnector<SupplierRecord> {
  readonly type = 'Supplier';
  readonly #tenant: string;
  readonly #owner: Owner;

  constructor(invoices: Invoices, owner: Owner) {
    super(invoices);
    this.#tenant = owner.tenant;
    this.#owner = owner;
  }

  override get owners(): readonly Owner[] {
    return [this.#owner];
  }

  sortKey({ id }: SupplierRecord): string {
    return id;
  }

  protected find(ids: readonly string[], view: InvoiceView): SupplierRecord[] {
    return this.#read(
      view,
      `FROM json_each($suppliers) k
       CROSS JOIN supplier_name n ON n.tenant = $tenant AND n.supplier = k.value
       CROSS JOIN supplier s ON s.hash = n.supplier`,
      { suppliers: JSON.stringify(ids.map(supplierOf)), first: ids.length },
    );
  }

  /** A sole trader is found by neither name nor number: those are a person's, and fields of their own. */
  protected listed(args: Arguments, { first, after }: Slice, view: InvoiceView): SupplierRecord[] {
    return this.#read(
      view,
      `FROM supplier_name n CROSS JOIN supplier s ON s.hash = n.supplier
       WHERE n.tenant = $tenant AND n.supplier > $after
         AND ($number IS NULL OR s.number = $number AND s.personal = 0)
         AND ($text IS NULL OR s.personal = 0 AND n.supplier IN
           (SELECT m.supplier FROM supplier_name m WHERE m.tenant = $tenant AND instr(m.search, $text) > 0))`,
      {
        after: after === null ? '' : (supplierOf(after) ?? after),
        number: text(args.organisationNumber)?.replace('-', '') ?? null,
        text: searched(args.text),
        first,
      },
    );
  }

  protected override tenantOf(): string {
    return this.#tenant;
  }

  /** Of a view without this tenant there is nothing to see. */
  #read(
    view: InvoiceView,
    from: string,
    parameters: Readonly<Record<string, string | number | null>>,
  ): SupplierRecord[] {
    if (!view.tenants.includes(this.#tenant)) return [];
    return view
      .all(`SELECT ${columns} ${from} GROUP BY n.supplier ORDER BY n.supplier LIMIT $first`, {
        ...parameters,
        tenant: this.#tenant,
      })
      .map(toSupplier);
  }
}

function toSupplier({ supplier, number, personal, names }: Row): SupplierRecord {
  const spellings = JSON.parse(names) as string[];
  const soleTrader = personal === 1;
  return {
    id: supplierId(supplier),
    name: soleTrader ? null : spellings[0]!,
    aliases: soleTrader ? [] : spellings,
    organisationNumber: soleTrader ? null : number,
    soleTrader,
    soleTraderName: soleTrader ? spellings[0]! : null,
    soleTraderNumber: soleTrader ? number : null,
  };
}

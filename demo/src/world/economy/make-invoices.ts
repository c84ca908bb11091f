import { makeRandom } from '../../random/make-random.ts';
import { weighted } from '../../random/weighted.ts';
import { civilDate } from '../civil-date.ts';
import { invoiceReference } from '../directory/invoice-references.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import { bookingDays } from './booking-days.ts';
import type { BudgetLine } from './budget.ts';
import type { InvoiceLine, SupplierInvoice } from './invoice.ts';
import { ledgerBudget } from './ledger-budget.ts';
import { purchaseTexts } from './purchase-texts.ts';
import type { SupplierEntry } from './supplier.ts';
import { vatRate } from './vat-rate.ts';
import { voucherCounts } from './voucher-counts.ts';

/** Supplier invoices that one municipality booked in a year, in the order of booking. */
export function makeInvoices(
  world: World,
  part: MunicipalityWorld,
  year: number,
): readonly SupplierInvoice[] {
  const { profile } = part;
  const random = makeRandom(`${world.seed}/invoices/${profile.code}/${year}`);
  const days = bookingDays(year);
  const wholeYear = voucherCounts(world, part).invoices;
  const count = Math.round(wholeYear * days.part);
  const sellers = sellersByAccount(world, part);
  const lines = ledgerBudget(world, part, year).filter(
    ({ account, amount }) => amount > 0 && sellers.has(account),
  );
  const weight = ({ amount }: BudgetLine) => amount ** 0.6;
  const weights = lines.reduce((sum, line) => sum + weight(line), 0);
  const pickLine = weighted(lines.map((line) => [line, weight(line)] as const));
  const drawn = Array.from({ length: count }, () => {
    const line = pickLine(random);
    const usual = line.amount / ((wholeYear * weight(line)) / weights);
    // Between a fifth and twice the usual, so that the year ends near its budget.
    const net = Math.max(100_00, Math.round(usual * (0.2 + random.next() * 1.6)));
    const seller = random.pick(sellers.get(line.account)!);
    const bookedDay = random.integer(days.first, days.last);
    const issuedOn = civilDate(bookedDay - random.integer(2, 14));
    return {
      invoiceNumber: String(random.integer(10_000, 9_999_999)),
      municipality: profile.code,
      supplier: seller.supplier,
      supplierNumber: seller.number,
      buyerReference: invoiceReference(profile.invoiceReference, line.costCentre),
      issuedOn,
      bookedOn: civilDate(bookedDay),
      dueOn: civilDate(bookedDay + random.integer(12, 28)),
      lines: split(line, net, random.chance(0.15) ? random.pick(lines) : null),
    };
  });
  return drawn.sort((a, b) => (a.bookedOn < b.bookedOn ? -1 : a.bookedOn > b.bookedOn ? 1 : 0));

  function split(line: BudgetLine, net: number, other: BudgetLine | null): readonly InvoiceLine[] {
    const make = (costCentre: string, amount: number): InvoiceLine => ({
      text: random.pick(purchaseTexts[line.account] ?? ['Enligt avtal']),
      account: line.account,
      costCentre,
      net: amount,
      vatRate: vatRate(line.account),
    });
    if (!other || other.costCentre === line.costCentre) return [make(line.costCentre, net)];
    const first = Math.round(net * 0.6);
    return [make(line.costCentre, first), make(other.costCentre, net - first)];
  }
}

function sellersByAccount(
  world: World,
  part: MunicipalityWorld,
): ReadonlyMap<string, readonly SupplierEntry[]> {
  const suppliers = new Map(world.suppliers.map((supplier) => [supplier.id, supplier]));
  const sellers = new Map<string, SupplierEntry[]>();
  for (const entry of part.supplierEntries)
    for (const account of suppliers.get(entry.supplier)!.sells) {
      const list = sellers.get(account);
      if (list) list.push(entry);
      else sellers.set(account, [entry]);
    }
  return sellers;
}

import { add, type Decimal, equal, negate, subtract, sum, zero } from '../decimal.ts';
import type { Draft } from '../draft.ts';
import { headText } from '../draft.ts';
import type { Figures } from '../figures.ts';
import type { Reporter } from '../reporter.ts';

const or0 = (decimal: Decimal | null): Decimal => decimal ?? zero;

/** Whether the totals of a document are what its parts make (BR-12 to 15, BR-CO-10 to 16, BR-CO-25). */
export function checkTotals(draft: Draft, figures: Figures, reporter: Reporter): void {
  const { line, lineTotal, withoutVat, withVat, payable, vat } = figures;
  const required = [
    ['BR-12', lineTotal],
    ['BR-13', withoutVat],
    ['BR-14', withVat],
    ['BR-15', payable],
  ] as const;
  const missing = required.filter(([, decimal]) => decimal === null);
  for (const [rule] of missing) reporter.tell(rule, line);
  // What is missing has been told; sums with it would be told as wrong too.
  if (missing.length > 0) return;

  const lines = sum(draft.lines.map((each) => or0(each.net)));
  if (!equal(lineTotal!, lines)) reporter.tell('BR-CO-10', line);
  const total = (charge: boolean) =>
    sum(figures.extras.filter((each) => each.charge === charge).map((each) => or0(each.amount)));
  const [allowances, charges] = [or0(figures.allowanceTotal), or0(figures.chargeTotal)];
  if (!equal(allowances, total(false))) reporter.tell('BR-CO-11', line);
  if (!equal(charges, total(true))) reporter.tell('BR-CO-12', line);
  if (!equal(withoutVat!, add(subtract(lineTotal!, allowances), charges))) reporter.tell('BR-CO-13', line);
  const taxes = sum(figures.breakdown.map((each) => or0(each.tax)));
  if (!equal(or0(vat), taxes)) reporter.tell('BR-CO-14', line);
  if (!equal(withVat!, add(withoutVat!, or0(vat)))) reporter.tell('BR-CO-15', line);
  const due = sum([withVat!, negate(or0(figures.prepaid)), or0(figures.rounding)]);
  if (!equal(payable!, due)) reporter.tell('BR-CO-16', line);
  const toldWhen = headText(draft, 'cbc:DueDate') ?? headText(draft, 'cac:PaymentTerms', 'cbc:Note');
  if (draft.kind === 'INVOICE' && payable!.units > 0n && toldWhen === undefined)
    reporter.tell('BR-CO-25', line);
}

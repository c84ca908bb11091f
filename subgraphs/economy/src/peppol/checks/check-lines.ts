import {
  add,
  compare,
  type Decimal,
  decimalsOf,
  isNegative,
  multiply,
  near,
  negate,
  parseDecimal,
  sum,
  zero,
} from '../decimal.ts';
import type { Extra } from '../figure-reader.ts';
import type { Figures } from '../figures.ts';
import type { DraftLine } from '../read-line.ts';
import type { Reporter } from '../reporter.ts';

const one = parseDecimal('1')!;
/** As the rule has it: two hundredths either way. */
const slack = parseDecimal('0.02')!;

/** Whether each line is whole and follows from quantity and price (BR-16, BR-21 to 27, R120), and decimals (BR-DEC). */
export function checkLines(lines: readonly DraftLine[], figures: Figures, reporter: Reporter): void {
  if (lines.length === 0) reporter.tell('BR-16', 1);
  for (const each of lines) checkLine(each, reporter);
  const { lineTotal, allowanceTotal, chargeTotal, withoutVat, withVat, prepaid, rounding, payable, vat } =
    figures;
  const amounts = [
    lineTotal,
    allowanceTotal,
    chargeTotal,
    withoutVat,
    withVat,
    prepaid,
    rounding,
    payable,
    vat,
  ];
  const parts = [
    ...figures.extras.map((each) => each.amount),
    ...figures.breakdown.flatMap((each) => [each.base, each.tax]),
  ];
  if ([...amounts, ...parts].some(tooFine)) reporter.tell('BR-DEC', figures.line);
}

function checkLine(each: DraftLine, reporter: Reporter): void {
  const { line, net, quantity, price, baseQuantity, extras } = each;
  if (!each.identified) reporter.tell('BR-21', line);
  if (quantity === null) reporter.tell('BR-22', line);
  else if (each.unit === '') reporter.tell('BR-23', line);
  if (net === null) reporter.tell('BR-24', line);
  if (each.name === '') reporter.tell('BR-25', line);
  if (price === null) reporter.tell('BR-26', line);
  else if (isNegative(price)) reporter.tell('BR-27', line);
  if ([net, ...extras.map((extra) => extra.amount)].some(tooFine)) reporter.tell('BR-DEC', line);
  const base = baseQuantity ?? one;
  if (compare(base, zero) <= 0) {
    reporter.tell('PEPPOL-EN16931-R121', line);
    return;
  }
  if (net === null || quantity === null || price === null) return;
  // Both sides by the base quantity: a quotient need not be a decimal number.
  const expected = add(multiply(quantity, price), multiply(sum(extras.map(signed)), base));
  if (!near(multiply(net, base), expected, multiply(slack, base))) reporter.tell('PEPPOL-EN16931-R120', line);
}

const tooFine = (amount: Decimal | null): boolean => amount !== null && decimalsOf(amount) > 2;

const signed = ({ charge, amount }: Extra): Decimal => {
  const decimal = amount ?? zero;
  return charge ? decimal : negate(decimal);
};

import { add, type Decimal, equal, multiply, near, negate, parseDecimal, sum, zero } from '../decimal.ts';
import type { Draft } from '../draft.ts';
import type { Figures, VatFigures } from '../figures.ts';
import type { DraftLine } from '../read-line.ts';
import type { Reporter } from '../reporter.ts';

const one = parseDecimal('1')!;
const hundred = parseDecimal('100')!;
const or0 = (decimal: Decimal | null): Decimal => decimal ?? zero;

/** The rule on the base of each category; the rest of the categories no Swedish supplier has. */
const baseRules = { S: 'BR-S-08', E: 'BR-E-08', Z: 'BR-Z-08', AE: 'BR-AE-08' } as const;

/** Whether the breakdown of VAT follows from bases and rates, and bases from lines (BR-CO-17, 18, BR-S-08 …). */
export function checkVat({ lines }: Pick<Draft, 'lines'>, figures: Figures, reporter: Reporter): void {
  if (figures.breakdown.length === 0) reporter.tell('BR-CO-18', figures.line);
  for (const each of figures.breakdown) {
    const { base, tax, rate, category, line } = each;
    if (base === null || tax === null) continue;
    // The standard lets it be off by less than one: VAT may be rounded line by line.
    if (!near(multiply(tax, hundred), multiply(base, or0(rate)), hundred)) reporter.tell('BR-CO-17', line);
    const rule = baseRules[category as keyof typeof baseRules];
    if (rule && !near(base, baseOf(each, lines, figures), one)) reporter.tell(rule, line);
  }
}

/** What the lines, allowances and charges of one category and rate come to. */
function baseOf({ category, rate }: VatFigures, lines: readonly DraftLine[], { extras }: Figures): Decimal {
  const alike = (other: { readonly category: string | undefined; readonly rate: Decimal | null }) =>
    other.category === category && equal(or0(other.rate), or0(rate));
  const ofLines = sum(lines.filter(alike).map((each) => or0(each.net)));
  const ofExtras = extras
    .filter(alike)
    .map(({ charge, amount }) => (charge ? or0(amount) : negate(or0(amount))));
  return add(ofLines, sum(ofExtras));
}

import type { Decimal } from './decimal.ts';
import { type Draft, headText } from './draft.ts';
import { type Extra, FigureReader } from './figure-reader.ts';
import type { Reporter } from './reporter.ts';

export interface VatFigures {
  readonly line: number;
  readonly base: Decimal | null;
  readonly tax: Decimal | null;
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

/** Every number of a document but those of its lines, each parsed once; null where it is missing or no number. */
export interface Figures {
  /** Where the totals stand. */
  readonly line: number;
  readonly lineTotal: Decimal | null;
  readonly allowanceTotal: Decimal | null;
  readonly chargeTotal: Decimal | null;
  readonly withoutVat: Decimal | null;
  readonly withVat: Decimal | null;
  readonly prepaid: Decimal | null;
  readonly rounding: Decimal | null;
  readonly payable: Decimal | null;
  readonly vat: Decimal | null;
  readonly breakdown: readonly VatFigures[];
  readonly extras: readonly Extra[];
}

/** Reads the numbers. Tells which are none, and which are of another currency than the document. */
export function readFigures(draft: Draft, reporter: Reporter): Figures {
  const currency = headText(draft, 'cbc:DocumentCurrencyCode');

  const figures = new FigureReader(currency, reporter);
  const figure = figures.figure.bind(figures);
  const [totals] = draft.parts.get('cac:LegalMonetaryTotal') ?? [];
  // A second one is in the currency that VAT is accounted in (BT-111), and says nothing of the rest.
  const taxes = draft.parts.get('cac:TaxTotal') ?? [];
  const tax =
    taxes.find((each) => each.find('cbc:TaxAmount')?.attributes.get('currencyID') === currency) ?? taxes[0];

  return {
    line: totals?.line ?? 1,
    lineTotal: figure(totals, 'cbc:LineExtensionAmount'),
    allowanceTotal: figure(totals, 'cbc:AllowanceTotalAmount'),
    chargeTotal: figure(totals, 'cbc:ChargeTotalAmount'),
    withoutVat: figure(totals, 'cbc:TaxExclusiveAmount'),
    withVat: figure(totals, 'cbc:TaxInclusiveAmount'),
    prepaid: figure(totals, 'cbc:PrepaidAmount'),
    rounding: figure(totals, 'cbc:PayableRoundingAmount'),
    payable: figure(totals, 'cbc:PayableAmount'),
    vat: figure(tax, 'cbc:TaxAmount'),
    breakdown: (tax?.all('cac:TaxSubtotal') ?? []).map((each) => ({
      line: each.line,
      base: figure(each, 'cbc:TaxableAmount'),
      tax: figure(each, 'cbc:TaxAmount'),
      category: each.textOf('cac:TaxCategory', 'cbc:ID'),
      rate: figure(each, 'cac:TaxCategory', 'cbc:Percent'),
    })),
    extras: (draft.parts.get('cac:AllowanceCharge') ?? []).map((each) => figures.extra(each)),
  };
}

import type { XmlTree } from '@samgraf/xml';
import { type Decimal, parseDecimal } from './decimal.ts';
import type { Draft } from './draft.ts';
import { headText } from './draft.ts';
import type { Reporter } from './reporter.ts';

/** An amount with its sign: what is taken off is an allowance, what is put on a charge. */
export interface Extra {
  readonly charge: boolean;
  readonly amount: Decimal | null;
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

export interface LineFigures {
  readonly tree: XmlTree;
  readonly net: Decimal | null;
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  readonly baseQuantity: Decimal | null;
  readonly extras: readonly Extra[];
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

export interface VatFigures {
  readonly line: number;
  readonly base: Decimal | null;
  readonly tax: Decimal | null;
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

/** Every number of a document, each parsed once; null where it is missing or no number. */
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
  readonly lines: readonly LineFigures[];
}

/** Reads the numbers. Tells which are none, and which are of another currency than the document. */
export function readFigures(draft: Draft, reporter: Reporter): Figures {
  const currency = headText(draft, 'cbc:DocumentCurrencyCode');

  const figure = (tree: XmlTree | undefined, ...names: string[]): Decimal | null => {
    const found = tree?.find(...names);
    const text = found?.text.trim();
    if (found === undefined || !text) return null;
    const said = found.attributes.get('currencyID');
    if (said !== undefined && said !== currency) reporter.tell('PEPPOL-EN16931-R051', found.line);
    const decimal = parseDecimal(text);
    if (decimal === null) reporter.tell('NUMBER_INVALID', found.line);
    return decimal;
  };
  const extra = (tree: XmlTree): Extra => ({
    charge: tree.textOf('cbc:ChargeIndicator') === 'true',
    amount: figure(tree, 'cbc:Amount'),
    category: tree.textOf('cac:TaxCategory', 'cbc:ID'),
    rate: figure(tree, 'cac:TaxCategory', 'cbc:Percent'),
  });
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
    extras: (draft.parts.get('cac:AllowanceCharge') ?? []).map(extra),
    lines: draft.lines.map((tree) => ({
      tree,
      net: figure(tree, 'cbc:LineExtensionAmount'),
      quantity: figure(tree, draft.kind === 'INVOICE' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity'),
      price: figure(tree, 'cac:Price', 'cbc:PriceAmount'),
      baseQuantity: figure(tree, 'cac:Price', 'cbc:BaseQuantity'),
      extras: tree.all('cac:AllowanceCharge').map(extra),
      category: tree.textOf('cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID'),
      rate: figure(tree, 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:Percent'),
    })),
  };
}

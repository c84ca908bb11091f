import type { XmlTree } from '@samgraf/xml';
import { cpvDivisions } from './cpv-divisions.ts';
import type { Decimal } from './decimal.ts';
import type { Extra, FigureReader } from './figure-reader.ts';
import type { Reporter } from './reporter.ts';

/** What is heeded of one line; its tree is let go, for a month's telephony has a line for each call. */
export interface DraftLine {
  /** Where it begins in the file. */
  readonly line: number;
  readonly identified: boolean;
  /** Of the item; empty where it is missing. */
  readonly name: string;
  /** As they stand; empty where they are missing. */
  readonly quantityText: string;
  readonly unit: string;
  readonly rateText: string | null;
  /** Eight digits of CPV; null where the line has no such code. */
  readonly commodity: string | null;
  readonly net: Decimal | null;
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  readonly baseQuantity: Decimal | null;
  readonly extras: readonly Extra[];
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

/** @param figures reads the numbers of the document that it stands in. */
export function readLine(
  tree: XmlTree,
  kind: 'INVOICE' | 'CREDIT_NOTE',
  figures: FigureReader,
  reporter: Reporter,
): DraftLine {
  const quantityName = kind === 'INVOICE' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity';
  const quantity = tree.find(quantityName);
  const item = tree.find('cac:Item');
  return {
    line: tree.line,
    identified: tree.textOf('cbc:ID') !== undefined,
    name: item?.textOf('cbc:Name') ?? '',
    quantityText: quantity?.text.trim() ?? '',
    unit: quantity?.attributes.get('unitCode') ?? '',
    rateText: item?.textOf('cac:ClassifiedTaxCategory', 'cbc:Percent') ?? null,
    commodity: item === undefined ? null : commodityOf(item, reporter),
    net: figures.figure(tree, 'cbc:LineExtensionAmount'),
    quantity: figures.figure(quantity),
    price: figures.figure(tree, 'cac:Price', 'cbc:PriceAmount'),
    baseQuantity: figures.figure(tree, 'cac:Price', 'cbc:BaseQuantity'),
    extras: tree.all('cac:AllowanceCharge').map((each) => figures.extra(each)),
    category: item?.textOf('cac:ClassifiedTaxCategory', 'cbc:ID'),
    rate: figures.figure(item, 'cac:ClassifiedTaxCategory', 'cbc:Percent'),
  };
}

/** The line's code of the procurement vocabulary (list STI of UNCL7143), eight digits without the check digit. */
function commodityOf(item: XmlTree, reporter: Reporter): string | null {
  for (const each of item.all('cac:CommodityClassification')) {
    const code = each.find('cbc:ItemClassificationCode');
    if (code?.attributes.get('listID') !== 'STI') continue;
    const digits = /^(\d{8})(?:-\d)?$/.exec(code.text.trim())?.[1];
    if (digits !== undefined && cpvDivisions.has(digits.slice(0, 2))) return digits;
    reporter.tell('CATEGORY_UNKNOWN', code.line);
  }
  return null;
}

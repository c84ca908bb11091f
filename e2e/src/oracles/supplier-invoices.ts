import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ore } from './kronor.ts';

/** What a municipality bought from one organisation number in one year, of one division of CPV. */
export interface Bought {
  readonly organisationNumber: string;
  readonly year: string;
  readonly category: string;
  readonly amount: number;
  readonly invoices: number;
}

/** The files that are wrong on purpose, and are no invoices of the municipality. See demo/README.md. */
export const wrongInvoices: Readonly<Record<string, readonly string[]>> = {
  '1438': ['INV-000011.xml'],
  '1460': ['INV-000011.xml'],
  '1492': ['INV-999999.xml'],
};

/** Sums of the raw files' lines, by a handful of regular expressions; credit notes are taken off. */
export function boughtBy(dataFolder: string, municipality: string): Bought[] {
  const folder = join(dataFolder, 'demo/invoices', municipality);
  const sums = new Map<string, { amount: number; invoices: number }>();
  const seen = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('IR-') || wrongInvoices[municipality]?.includes(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const number = sellerOf(text);
    const own = `${number} ${numberOf(text)}`;
    // One was sent twice.
    if (seen.has(own)) continue;
    seen.add(own);
    const year = /<cbc:IssueDate>(\d{4})/.exec(text)![1]!;
    const sign = text.includes('<CreditNote ') ? -1 : 1;
    const categories = new Set<string>();
    for (const [line] of text.matchAll(
      /<cac:(?:Invoice|CreditNote)Line>.*?<\/cac:(?:Invoice|CreditNote)Line>/g,
    )) {
      const category = /listID="STI">(\d\d)/.exec(line)?.[1] ?? '';
      const key = `${number} ${year} ${category}`;
      const sum = sums.get(key) ?? { amount: 0, invoices: 0 };
      sum.amount += sign * ore(/<cbc:LineExtensionAmount [^>]*>([^<]*)</.exec(line)![1]!);
      if (!categories.has(category)) sum.invoices += 1;
      categories.add(category);
      sums.set(key, sum);
    }
  }
  return [...sums].map(([key, sum]) => {
    const [organisationNumber = '', year = '', category = ''] = key.split(' ');
    return { organisationNumber, year, category, ...sum };
  });
}

/** The first invoice of a company in a municipality's folder. */
export function firstInvoice(
  dataFolder: string,
  municipality: string,
): { readonly organisationNumber: string; readonly number: string } {
  const folder = join(dataFolder, 'demo/invoices', municipality);
  for (const name of readdirSync(folder).sort()) {
    if (!name.startsWith('INV-')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const organisationNumber = sellerOf(text);
    if (organisationNumber[2]! >= '2') return { organisationNumber, number: numberOf(text) };
  }
  throw new Error(`No company has invoiced ${municipality}.`);
}

const sellerOf = (text: string): string =>
  /<cac:PartyLegalEntity>.*?<cbc:CompanyID schemeID="0007">(\d+)</.exec(text)![1]!;
const numberOf = (text: string): string => /<cbc:ID>(.*?)</.exec(text)![1]!;

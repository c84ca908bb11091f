import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrongInvoices } from './supplier-invoices.ts';

/** For a diary number, the numbers of the invoices of what was bought for its case, as the raw files of one municipality say. */
export function invoicesByCase(
  dataFolder: string,
  municipality: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = join(dataFolder, 'demo/invoices', municipality);
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('INV-') || wrongInvoices[municipality]?.includes(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const diaryNumber = /<cac:ProjectReference><cbc:ID>(.*?)</.exec(text)?.[1];
    if (diaryNumber === undefined) continue;
    const numbers = found.get(diaryNumber) ?? new Set();
    found.set(diaryNumber, numbers.add(/<cbc:ID>(.*?)</.exec(text)![1]!));
  }
  return found;
}

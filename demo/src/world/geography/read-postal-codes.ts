import { readFileSync } from 'node:fs';

/** Postal codes by `<municipality code>/<locality>`, in the order of the file. */
export function readPostalCodes(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('../../../data/postal-codes-five.csv', import.meta.url), 'utf8');
  const codes = new Map<string, string[]>();
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [code, locality, municipality] = line.split(',') as [string, string, string];
    const key = `${municipality}/${locality}`;
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return codes;
}

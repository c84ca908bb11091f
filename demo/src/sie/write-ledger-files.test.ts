import { isUtf8 } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checksums, type RawRecord, readSie, text } from '../testing/read-sie.ts';
import { smallWorld } from '../testing/small-world.ts';
import { makeLedger } from '../world/economy/make-ledger.ts';
import { writeLedgerFiles } from './write-ledger-files.ts';

const world = smallWorld();
const folder = mkdtempSync(join(tmpdir(), 'samgraf-sie-'));
const file = (code: string, year: number): Buffer => readFileSync(join(folder, code, `LEDGER-${year}.SE`));
const read = new Map<string, readonly RawRecord[]>();
const records = (code: string, year: number): readonly RawRecord[] => {
  const key = `${code}/${year}`;
  if (!read.has(key)) read.set(key, readSie(file(code, year)));
  return read.get(key)!;
};

beforeAll(async () => {
  for (const [code, part] of world.municipalities) await writeLedgerFiles(world, part, join(folder, code));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeLedgerFiles', () => {
  it('writes CP437, but for the one file that was saved as UTF-8', () => {
    for (const code of world.municipalities.keys())
      for (const year of [2025, 2026]) {
        const bytes = file(code, year);
        expect(`${code} ${year} ${isUtf8(bytes)}`).toBe(
          `${code} ${year} ${code === '1439' && year === 2025}`,
        );
        expect(bytes.toString('latin1')).toContain('#FORMAT PC8\r\n');
      }
  });

  it('states a checksum in some files, and always the right one', () => {
    const stating = [...world.municipalities.keys()].filter((code) => {
      const found = checksums(records(code, 2026));
      if (found) expect(found.stated).toBe(found.reckoned);
      return found !== null;
    });
    expect(stating).toEqual(['1438', '1461', '1492']);
  });

  it('writes every voucher, its rows summing to what the world booked', () => {
    for (const [code, part] of world.municipalities) {
      const ledger = makeLedger(world, part, 2026);
      expect(records(code, 2026).filter(([label]) => label === '#VER')).toHaveLength(ledger.vouchers.length);
      // Amounts in öre, by taking out the point; the amount is the first field with one after the account.
      const written = records(code, 2026)
        .filter(([label]) => label === '#TRANS')
        .map((fields) =>
          Number(
            fields
              .slice(2)
              .find((field) => /^-?\d+\.\d\d$/.test(field))!
              .replace('.', ''),
          ),
        );
      const debit = (amounts: readonly number[]): number =>
        amounts.reduce((sum, each) => sum + Math.max(0, each), 0);
      const booked = ledger.vouchers.flatMap(({ rows }) =>
        rows.filter(({ correction }) => correction !== 'REMOVED').map(({ amount }) => amount),
      );
      expect(written).toHaveLength(booked.length);
      expect(debit(written)).toBe(debit(booked));
    }
  });

  it('repeats each #RTRANS as a #TRANS', () => {
    const lines = file('1492', 2025).toString('latin1').split('\r\n');
    const added = lines.flatMap((line, index) => (line.includes('#RTRANS') ? [index] : []));
    expect(added.length).toBeGreaterThan(0);
    for (const index of added) expect(lines[index + 1]).toBe(lines[index]!.replace('#RTRANS', '#TRANS'));
  });

  it('gives each account a type, no #KPTYP, and a budget for each of twelve months', () => {
    for (const code of world.municipalities.keys()) {
      const labels = (wanted: string) => records(code, 2026).filter(([label]) => label === wanted);
      expect(labels('#KTYP').map(([, account]) => account)).toEqual(
        labels('#KONTO').map(([, account]) => account),
      );
      expect(labels('#KPTYP')).toEqual([]);
      const months = new Map<string, number>();
      for (const [, , period] of labels('#PBUDGET')) months.set(period!, (months.get(period!) ?? 0) + 1);
      expect([...months.keys()].sort()).toEqual(
        Array.from({ length: 12 }, (_, i) => `2026${String(i + 1).padStart(2, '0')}`),
      );
      expect(new Set(months.values()).size).toBe(1);
    }
  });

  it('spells one supplier under two numbers, and another differently in the file of 2025', () => {
    const names = (code: string, year: number) =>
      new Map(
        records(code, year)
          .filter(([label, dimension]) => label === '#OBJEKT' && dimension === '9')
          .map(([, , number, name]) => [number!, text(name!)]),
      );
    const twice = names('1461', 2026);
    const doubled = twice.get('9901')!;
    const plain = (name: string): string => name.toLowerCase().replace('&', 'o');
    expect([...twice.values()].filter((name) => plain(name) === plain(doubled))).toHaveLength(2);
    const later = names('1460', 2026);
    const renamed = [...names('1460', 2025)].filter(([number, name]) => later.get(number) !== name);
    expect(renamed).toHaveLength(1);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallWorld } from '../testing/small-world.ts';
import { flaws } from '../world/flaws/flaws.ts';
import { writeInvoiceFiles } from './write-invoice-files.ts';

const world = smallWorld();
const folder = mkdtempSync(join(tmpdir(), 'samgraf-invoices-'));
const counts = new Map<string, number>();
beforeAll(() => {
  for (const [code, part] of world.municipalities)
    counts.set(code, writeInvoiceFiles(world, part, join(folder, code)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = (code: string, prefix: string): string[] =>
  readdirSync(join(folder, code))
    .filter((name) => name.startsWith(`${prefix}-`))
    .sort()
    .map((name) => readFileSync(join(folder, code, name), 'utf8'));
const all = (prefix: string): string[] => [...counts.keys()].flatMap((code) => files(code, prefix));
/** Öre of every element of this name. */
const ore = (text: string, name: string): number[] =>
  [...text.matchAll(new RegExp(`<cbc:${name} [^>]*>(-?\\d+\\.\\d\\d)<`, 'g'))].map(([, each]) =>
    Number(each!.replace('.', '')),
  );
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const isAttack = (text: string): boolean => text.includes('<!DOCTYPE');

describe('writeInvoiceFiles', () => {
  it('writes totals that add up, but for the one invoice that is wrong', () => {
    const wrong = [...all('INV'), ...all('CRN')].filter((text) => {
      if (isAttack(text)) return false;
      const lines = sum(ore(text, 'LineExtensionAmount').slice(1));
      const [vat] = ore(text, 'TaxAmount');
      return (
        lines !== ore(text, 'LineExtensionAmount')[0] ||
        lines + vat! !== ore(text, 'TaxInclusiveAmount')[0] ||
        lines + vat! !== ore(text, 'PayableAmount')[0]
      );
    });
    expect(wrong).toEqual([files('1460', 'INV')[flaws.invoiceWrongTotal.position]]);
  });

  it("bears each municipality's reference code and address, but for the one that went astray", () => {
    const astray: string[] = [];
    for (const { profile } of world.municipalities.values()) {
      for (const text of files(profile.code, 'INV')) {
        if (isAttack(text)) continue;
        const [reference] = /<cbc:BuyerReference>(.*?)</.exec(text)!.slice(1);
        expect(reference).toMatch(new RegExp(`^${profile.invoiceReference}\\d{6}$`));
        const buyer = text.slice(text.indexOf('<cac:AccountingCustomerParty>'));
        if (!buyer.includes(`<cbc:EndpointID schemeID="0007">${profile.organisationNumber}<`))
          astray.push(profile.code);
      }
    }
    expect(astray).toEqual(['1438']);
  });

  it('has credit notes for invoices that are there, and answers of every kind', () => {
    for (const code of counts.keys()) {
      const numbers = new Set(files(code, 'INV').map((text) => /<cbc:ID>(.*?)</.exec(text)?.[1]));
      for (const text of files(code, 'CRN'))
        expect(numbers).toContain(/<cac:InvoiceDocumentReference><cbc:ID>(.*?)</.exec(text)![1]);
      for (const text of files(code, 'IR'))
        expect(numbers).toContain(/<cac:DocumentReference><cbc:ID>(.*?)</.exec(text)![1]);
    }
    expect(all('CRN').length).toBeGreaterThan(0);
    const codes = new Set(all('IR').map((text) => /listID="UNCL4343OpSubset">(..)</.exec(text)![1]));
    expect([...codes].sort()).toEqual(['AB', 'AP', 'CA', 'IP', 'PD', 'RE', 'UQ']);
  });

  it('sends one invoice twice, hides a program in one, and one attack', () => {
    const numbersOf = (code: string) => files(code, 'INV').map((text) => /<cbc:ID>(.*?)</.exec(text)?.[1]);
    const repeated = [...counts.keys()].filter((code) => {
      const numbers = numbersOf(code);
      return new Set(numbers).size < numbers.length;
    });
    expect(repeated).toEqual(['1461']);
    const programs = all('INV').filter((text) =>
      [...text.matchAll(/filename="[^"]*">([^<]*)</g)].some(([, base64]) =>
        Buffer.from(base64!, 'base64').toString('latin1').startsWith('MZ'),
      ),
    );
    expect(programs).toHaveLength(1);
    expect(all('INV').filter(isAttack)).toHaveLength(1);
    expect(files('1492', 'INV').some(isAttack)).toBe(true);
  });
});

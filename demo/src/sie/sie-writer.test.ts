import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checksums, readSie, text } from '../testing/read-sie.ts';
import { encodeCp437 } from './cp437.ts';
import { SieWriter } from './sie-writer.ts';

const fixture = readFileSync(new URL('./fixtures/kommun-exempel-4I.SI', import.meta.url));

describe('SieWriter', () => {
  it('reckons the checksum that the sample file states', () => {
    const records = readSie(fixture);
    // The reader in the test agrees with the file, so that it can be trusted below.
    expect(checksums(records)).toEqual({ reckoned: 1578836045, stated: 1578836045 });
    const sie = new SieWriter();
    sie.beginChecksum();
    for (const [label, ...fields] of records.slice(2, -1)) sie.record(text(label!), fields.map(text));
    sie.endChecksum();
    expect(sie.text()).toMatch(/#KSUMMA 1578836045\r\n$/);
  });

  it('writes any field so that a reader gets it back, and a checksum that agrees', () => {
    const field = fc.string({ unit: fc.constantFrom(...'abåäöÅÄÖé "{}#\\1 '), maxLength: 12 });
    // A backslash before a quote has two readings in SIE: no system writes it.
    const plain = field.filter((each) => !/\\("|$)/.test(each) && !/\\ *$/.test(each));
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const sie = new SieWriter();
        sie.beginChecksum();
        for (const row of rows) sie.record('#PROSA', row);
        sie.endChecksum();
        const records = readSie(encodeCp437(sie.text()));
        expect(records.slice(1, -1).map(([, ...fields]) => fields.map(text))).toEqual(rows);
        const found = checksums(records)!;
        expect(found.stated).toBe(found.reckoned);
      }),
    );
  });
});

describe('encodeCp437', () => {
  it('writes Swedish letters as the specification lists them', () => {
    expect([...encodeCp437('ÅÄÖåäöÉéÜü')]).toEqual([
      0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94, 0x90, 0x82, 0x9a, 0x81,
    ]);
  });

  it('refuses what the code page does not have, rather than writing a question mark', () => {
    for (const each of ['€', '–', '’', '😀'])
      expect(() => encodeCp437(`pris ${each}`)).toThrow(/CP437 has no/);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeEntry, encodeEntry } from './encode-entry.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { someEntry } from './testing/some-entry.ts';

const text = fc.string({ unit: 'binary' });
const perhaps = fc.option(text);
const texts = fc.array(text);
const entries: fc.Arbitrary<LedgerEntry> = fc.record({
  time: text,
  account: perhaps,
  kind: fc.constantFrom('EMPLOYEE', 'CITIZEN', 'REPRESENTATIVE', 'SYSTEM', 'ANONYMOUS'),
  home: perhaps,
  homeAuthority: perhaps,
  functions: texts,
  actingFor: texts,
  purpose: perhaps,
  operation: perhaps,
  askingCase: perhaps,
  correlation: text,
  tenant: text,
  authority: perhaps,
  areas: texts,
  type: text,
  fields: texts,
  confidentiality: fc.integer({ min: 0, max: 3 }),
  mode: fc.constantFrom('LISTED', 'OPENED'),
  outcome: fc.constantFrom('ALLOWED', 'DENIED'),
  reason: perhaps,
  basis: texts,
  subjects: texts,
  records: texts,
});

/** Puts the fields of an entry in another order, as an object that was made elsewhere may have them. */
const shuffled = (entry: LedgerEntry): LedgerEntry =>
  Object.fromEntries(Object.entries(entry).reverse()) as unknown as LedgerEntry;

describe('the text of an entry', () => {
  it('is these bytes, in this version, for ever', () => {
    expect(encodeEntry({ ...someEntry({ operation: 'Å "b"\n' }), time: '2026-11-24T12:00:00.000Z' })).toBe(
      '{"v":1,"time":"2026-11-24T12:00:00.000Z","account":"account-account-acco","kind":"EMPLOYEE","home":"1461",' +
        '"homeAuthority":"byggnadsnamnden","functions":["case-officer"],"actingFor":[],"purpose":"case-handling",' +
        '"operation":"Å \\"b\\"\\n","askingCase":null,"correlation":"a correlation","tenant":"1461",' +
        '"authority":"byggnadsnamnden","areas":["cases.register"],"type":"Case","fields":["id","title"],' +
        '"confidentiality":2,"mode":"LISTED","outcome":"ALLOWED","reason":null,' +
        '"basis":["GRANT 1461:grant:case-officer-register-bn"],"subjects":[],"records":[]}',
    );
  });

  it('is the same whatever order the fields come in, and gives the entry back', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(encodeEntry(shuffled(entry))).toBe(encodeEntry(entry));
        expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
        expect(Buffer.from(encodeEntry(entry), 'utf8').toString('utf8')).toBe(encodeEntry(entry));
      }),
    );
  });

  it('differs where two entries differ', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const same =
          JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
        expect(encodeEntry(one) === encodeEntry(other)).toBe(same);
      }),
    );
  });

  it('is read in no other writing than its own', () => {
    const own = encodeEntry({ ...someEntry(), time: 't' });
    expect(() => decodeEntry(own.replace('{"v":1,', '{ "v":1,'))).toThrow('canonical');
    expect(() => decodeEntry(own.replace('"v":1', '"v":2'))).toThrow('canonical');
    expect(() => decodeEntry(own.replace('}', ',"more":1}'))).toThrow('canonical');
  });
});

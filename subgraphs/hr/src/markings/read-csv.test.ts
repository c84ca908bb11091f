import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from './read-csv.ts';

describe('Separated values', () => {
  it('are read as they were written, quoted where they must be', () => {
    const value = fc.string({ unit: fc.constantFrom(...'aåÖ1 ;,"\n\r') });
    const separators = fc.constantFrom(';', ',');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value)), separators, (rows, separator) => {
        const quoted = (text: string) => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = [['a', 'b', 'c'], ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n');
        expect(readCsv(text)).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });

  it('have an end, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(readCsv(text))).toBe(true);
      }),
    );
  });
});

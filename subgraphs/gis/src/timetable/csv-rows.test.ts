import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvRows } from './csv-rows.ts';

/** Every row as an object, of a text that comes in pieces of so many bytes. */
function read(
  text: string,
  piece = 7,
): { columns: readonly string[]; rows: Array<Record<string, string>>; lines: number[] } {
  let columns: readonly string[] = [];
  const rows: Array<Record<string, string>> = [];
  const lines: number[] = [];
  const reader = new CsvRows({
    columns(names) {
      columns = names;
    },
    row(row) {
      rows.push(Object.fromEntries(columns.map((name) => [name, row.get(name)])));
      lines.push(row.line);
    },
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  reader.end();
  return { columns, rows, lines };
}

describe('A table of a timetable', () => {
  it('is read with a byte order mark, either end of line, quotes, and without a last end of line', () => {
    const text = '\ufeffstop_id,stop_name\r\n1,"Åmåls station, läge ""A"""\r\n\r\n2,Ed';
    expect(read(text)).toEqual({
      columns: ['stop_id', 'stop_name'],
      rows: [
        { stop_id: '1', stop_name: 'Åmåls station, läge "A"' },
        { stop_id: '2', stop_name: 'Ed' },
      ],
      lines: [2, 4],
    });
  });

  it('says where a row begins though a value before it goes over lines', () => {
    expect(read('a,b\n1,"x\ny"\n2,z\n').lines).toEqual([2, 4]);
  });

  it('gives nothing for a column that is not there, or a row that is too short', () => {
    expect(read('a,b\n1\n').rows).toEqual([{ a: '1', b: '' }]);
  });

  it('is refused where a quote is never closed', () => {
    expect(() => read(`a\n"${'x'.repeat(200_000)}`, 1000)).toThrow('line 2 does not end');
  });

  it('is what another library reads, whatever the values are and however it comes', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'Å', ',', '"', '\n', '\r\n', ' ', '1', '😀') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, value), { maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (values, piece) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = ['a,b,c', ...values.map((row) => row.map(quoted).join(','))].join('\r\n');
          const expected = parse(text, { columns: true, trim: true }) as Array<Record<string, string>>;
          const trimmed = expected.map((row) =>
            Object.fromEntries(Object.entries(row).map(([name, each]) => [name, each.trim()])),
          );
          expect(read(text, piece).rows).toEqual(trimmed);
        },
      ),
    );
  });
});

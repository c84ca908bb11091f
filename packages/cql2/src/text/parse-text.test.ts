import { describe, expect, it } from '@jest/globals';
import { bounds } from '../bounds.ts';
import { fit, type PropertyType } from '../fit.ts';
import { parseText } from './parse-text.ts';

const name = { kind: 'property', name: 'namn' } as const;
const text = (value: string) => ({ kind: 'text', value }) as const;

describe('CQL2 text', () => {
  it.each([
    ["namn='Ed'", { kind: 'compare', operator: '=', left: name, right: text('Ed') }],
    ["namn = 'O''Hara'", { kind: 'compare', operator: '=', left: name, right: text("O'Hara") }],
    ["namn like 'Ed%'", { kind: 'like', value: name, pattern: text('Ed%') }],
    [
      "namn NOT IN ('a','b')",
      { kind: 'not', part: { kind: 'in', value: name, list: [text('a'), text('b')] } },
    ],
    ['namn IS NOT NULL', { kind: 'not', part: { kind: 'null', value: name } }],
    [
      '"år" BETWEEN -1 AND +2.5e1',
      {
        kind: 'between',
        value: { kind: 'property', name: 'år' },
        low: { kind: 'number', value: -1 },
        high: { kind: 'number', value: 25 },
      },
    ],
    [
      "DATE('2026-01-31') < dag",
      {
        kind: 'compare',
        operator: '<',
        left: { kind: 'date', value: '2026-01-31' },
        right: { kind: 'property', name: 'dag' },
      },
    ],
    [
      "CASEI(namn) LIKE casei('ED%')",
      { kind: 'like', value: { kind: 'casei', of: name }, pattern: { kind: 'casei', of: text('ED%') } },
    ],
    [
      'S_INTERSECTS(geometry, BBOX(11,58,13,60))',
      {
        kind: 'spatial',
        operator: 'intersects',
        left: { kind: 'property', name: 'geometry' },
        right: { kind: 'bbox', bbox: [11, 58, 13, 60] },
      },
    ],
    [
      's_disjoint(geometry, point z(1 2 3))',
      {
        kind: 'spatial',
        operator: 'disjoint',
        left: { kind: 'property', name: 'geometry' },
        right: { kind: 'shape', shape: { type: 'Point', coordinates: [1, 2] } },
      },
    ],
  ])('reads %s', (source, expected) => {
    expect(parseText(source)).toEqual(expected);
  });

  it('binds AND closer than OR, and NOT closest', () => {
    expect(parseText('NOT TRUE AND FALSE OR TRUE')).toEqual({
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            { kind: 'not', part: { kind: 'constant', value: true } },
            { kind: 'constant', value: false },
          ],
        },
        { kind: 'constant', value: true },
      ],
    });
  });

  it.each([
    ['', 'Expected a property or a value at position 1 of the filter; the filter ends.'],
    ['namn', 'Expected a comparison at position 5 of the filter; the filter ends.'],
    ["namn = 'a' namn", 'Expected AND, OR or the end at position 12 of the filter; "namn" stands there.'],
    ["namn = 'a", 'The filter cannot be read at position 8.'],
    ['namn = 1e999', 'Expected a number at position 8 of the filter; "1e999" stands there.'],
    ["dag > DATE('2026-02-30')", 'Expected a date such as 2026-01-31; "2026-02-30" came.'],
    [
      "at > TIMESTAMP('2026-01-01T25:00:00Z')",
      'Expected a time such as 2026-01-31T12:00:00Z; "2026-01-01T25:00:00Z" came.',
    ],
    ['S_TOUCHES(geometry, POINT(1 2))', 'The function S_TOUCHES is not carried out here.'],
    [
      'S_INTERSECTS(geometry, POLYGON((0 0, 1 0, 1 1)))',
      'A ring must have four positions or more, and end where it begins.',
    ],
  ])('refuses %s', (source, message) => {
    expect(() => parseText(source)).toThrow(message);
  });

  it('has an end in length, depth, values and positions', () => {
    const refused = (source: string) => expect(() => parseText(source)).toThrow(/longer|deeper|more than/);
    refused(`namn = '${'a'.repeat(bounds.length)}'`);
    refused(`${'('.repeat(bounds.depth + 1)}TRUE${')'.repeat(bounds.depth + 1)}`);
    refused(`${'NOT '.repeat(bounds.depth + 1)}TRUE`);
    refused(`n = ${'CASEI('.repeat(bounds.depth + 1)}'a'${')'.repeat(bounds.depth + 1)}`);
    refused(
      `n IN (${Array(bounds.literals + 1)
        .fill('1')
        .join(',')})`,
    );
    refused(
      `S_INTERSECTS(g, MULTIPOINT(${Array(bounds.positions + 1)
        .fill('1 2')
        .join(',')}))`,
    );
    expect(() => parseText(`${'('.repeat(30)}TRUE${')'.repeat(30)}`)).not.toThrow();
  });
});

describe('what a filter asks by', () => {
  const queryables = new Map<string, PropertyType>([
    ['namn', 'string'],
    ['dag', 'date'],
    ['antal', 'integer'],
    ['geometry', 'geometry'],
  ]);

  it.each([
    ["ort = 'Ed'", '"ort" is not among what can be asked by: namn, dag, antal, geometry.'],
    ['namn = 1', '"namn" cannot be compared with a value of kind number.'],
    ["antal LIKE '1%'", 'LIKE takes texts; "antal" is none.'],
    ["dag = 'i går'", 'Expected a date such as 2026-01-31; "i går" came.'],
    ['geometry = 1', 'The property "geometry" is a geometry.'],
    ['S_INTERSECTS(namn, POINT(1 2))', 'The property "namn" is no geometry.'],
    ['CASEI(antal) = 1', 'CASEI takes a text; "antal" is none.'],
    ['TRUE < FALSE', 'A boolean is not ordered: "<" does not take one.'],
  ])('is told where it is not there or of another kind: %s', (source, message) => {
    expect(() => fit(parseText(source), queryables)).toThrow(message);
  });

  it('takes a text beside a date for one', () => {
    expect(fit(parseText("dag = '2026-01-31'"), queryables)).toEqual(parseText("dag = DATE('2026-01-31')"));
  });
});

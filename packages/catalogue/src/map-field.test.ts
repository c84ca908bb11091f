import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { mapField, mappingFlaws } from './map-field.ts';
import { objectTypes } from './object-types.ts';

const said = { area: 'library.books', ceiling: 'SHARED', confidentiality: 1, personal: false };
const said2 = { area: 'library.loans', ceiling: 'SEPARATED', confidentiality: 3, personal: true };

/** `@information` with some of a mapping's words. */
function directive(mapping: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  const words = keys.map(
    (key) => `${key}: ${key === 'ceiling' ? mapping[key] : JSON.stringify(mapping[key])}`,
  );
  return words.length > 0 ? `@information(${words.join(', ')})` : '';
}

const keys = fc.subarray(['area', 'ceiling', 'confidentiality', 'personal']);

describe('mapField', () => {
  it('takes each word from the field first and from the type second, whatever each of them says', () => {
    fc.assert(
      fc.property(keys, keys, (ofType, ofField) => {
        const sdl = `type Book ${directive(said, ofType)} { title: String ${directive(said2, ofField)} }`;
        const type = objectTypes(parse(sdl)).get('Book')!;
        const { information, flaws } = mapField(type, type.fields.get('title')!);
        const expected = { ...pick(said, ofType), ...pick(said2, ofField) };
        expect(flaws.map(({ what }) => what)).toEqual(Object.keys(said).filter((key) => !(key in expected)));
        expect(information).toEqual(
          flaws.length === 0 ? { type: 'Book', field: 'title', ...expected } : null,
        );
      }),
    );
  });
});

describe('mappingFlaws', () => {
  it('finds every value of a kind that the rule of access does not know', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('area', 'ceiling', 'confidentiality', 'personal'),
        fc.anything(),
        (what, value) => {
          const known =
            (what === 'area' && typeof value === 'string' && value.includes('.')) ||
            (what === 'ceiling' && typeof value === 'string' && /^(SEPARATED|SHARED|PUBLIC)$/.test(value)) ||
            (what === 'confidentiality' &&
              typeof value === 'number' &&
              Number.isInteger(value) &&
              value >= 0 &&
              value < 4) ||
            (what === 'personal' && typeof value === 'boolean');
          fc.pre(!known);
          expect(mappingFlaws({ ...said, [what]: value }).map((flaw) => flaw.what)).toEqual([what]);
        },
      ),
    );
  });
});

function pick(mapping: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, mapping[name]]));
}

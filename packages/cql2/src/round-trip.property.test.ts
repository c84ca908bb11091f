import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fit } from './fit.ts';
import { parseJson } from './json/parse-json.ts';
import { printJson } from './json/print-json.ts';
import { anyExpression, queryables } from './testing/arbitrary-expression.ts';
import { parseText } from './text/parse-text.ts';
import { printText } from './text/print-text.ts';

describe('a filter that is written and read again', () => {
  it('is the same as text', () => {
    fc.assert(
      fc.property(anyExpression, (each) => expect(parseText(printText(each))).toEqual(each)),
      { numRuns: 1_000 },
    );
  });

  it('is the same as JSON', () => {
    fc.assert(
      fc.property(anyExpression, (each) => expect(parseJson(JSON.stringify(printJson(each)))).toEqual(each)),
      { numRuns: 1_000 },
    );
  });

  it('fits the properties that it was made of, and stays as it is', () => {
    fc.assert(fc.property(anyExpression, (each) => expect(fit(each, queryables)).toEqual(each)));
  });

  it('is refused with a sentence, and never fails, whatever the text is', () => {
    const words = [
      'name',
      "'a'",
      '1',
      '(',
      ')',
      ',',
      'AND',
      'OR',
      'NOT',
      'IS',
      'NULL',
      '=',
      '<',
      'LIKE',
      'IN',
      'BETWEEN',
      'CASEI',
      'DATE',
      'POINT',
      'BBOX',
      'S_INTERSECTS',
      '-',
      '"x"',
      'TRUE',
      '§',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (each) => {
        try {
          parseText(each.join(' '));
        } catch (error) {
          expect(error).toMatchObject({ name: 'Cql2Error', message: expect.stringMatching(/\S/) });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

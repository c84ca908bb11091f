import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { told } from '../test/told.ts';
import { xmlErrors } from './xml-error.ts';

const scraps = fc.constantFrom(
  ...[
    '<',
    '>',
    '/',
    '<a>',
    '</a>',
    '<a b="',
    '"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '&',
    ';',
    '&#',
  ],
  ...[
    '<!DOCTYPE a',
    '[',
    '\r',
    '\n',
    '😀',
    'å',
    '\0',
    ' xmlns:a="a"',
    '<a:a/>',
    'x',
    "='",
    '\ufeff',
    '<r>',
    '</r>',
  ],
);

describe('any bytes whatever', () => {
  it('end in a value, the same one however they are cut', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const document = Buffer.from(`<r>${parts.join('')}</r>`);
        const whole = told(document);
        expect(whole.error === null || Object.hasOwn(xmlErrors, whole.error.code)).toBe(true);
        expect(told(document, {}, size)).toEqual(whole);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it('are no XML where they are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect(told(bytes).error).not.toBeNull();
      }),
      { seed: 7 },
    );
  });
});

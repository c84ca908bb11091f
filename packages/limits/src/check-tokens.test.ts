import { describe, expect, it } from '@jest/globals';
import { SamgrafError } from '@samgraf/errors';
import fc from 'fast-check';
import { parse } from 'graphql';
import { checkTokens, mostNested } from './check-tokens.ts';

const codeOf = (text: string, tokens = 1_000): string | null => {
  try {
    checkTokens(text, { tokens });
    return null;
  } catch (error) {
    if (error instanceof SamgrafError) return error.code;
    throw error;
  }
};

describe('counting tokens before a text is parsed', () => {
  it('refuses one token more than allowed, as the parser itself would', () => {
    const words = fc.array(
      fc.constantFrom('a', 'b: c', '# a # b\n', ',', '"x # y"', '...F', '@d', '$v', '{', '}', '[1]'),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (some, tokens) => {
        const text = `{ ${some.join(' ')} }`;
        let counted = false;
        try {
          parse(text, { maxTokens: tokens });
        } catch (error) {
          counted = String(error).includes('maximum number of tokens');
        }
        // Where the parser stops at an error before it has counted them all, only the count can tell.
        if (counted) expect(codeOf(text, tokens)).toBe('QUERY_TOO_LARGE');
        if (codeOf(text, tokens) === null) expect(counted).toBe(false);
      }),
    );
  });

  it('refuses brackets within brackets by their number, closed or not, and the same ones beside each other not', () => {
    const deep = (bracket: string, count: number) => bracket.repeat(count);
    for (const bracket of ['{', '[', '(', '{a', '{a(b:[']) {
      const each = bracket.replace(/[^{[(]/g, '').length;
      expect(codeOf(deep(bracket, Math.floor(mostNested / each)))).toBe(null);
      expect(codeOf(deep(bracket, Math.floor(mostNested / each) + 1))).toBe('QUERY_TOO_DEEP');
    }
    expect(codeOf('{a}'.repeat(300))).toBe(null);
    expect(codeOf('{a'.repeat(100_000))).toBe('QUERY_TOO_LARGE');
  });

  it('takes brackets in a string or a comment for neither, and leaves what is no token to the parser', () => {
    expect(codeOf(`{ a(b: "${'{'.repeat(500)}") # ${'['.repeat(500)}\n }`)).toBe(null);
    expect(codeOf(`{ a(b: """${'{'.repeat(500)}""") }`)).toBe(null);
    for (const text of ['', '{ ? }', '{ a(b: "never closed) }', '\u0000']) expect(codeOf(text)).toBe(null);
  });
});

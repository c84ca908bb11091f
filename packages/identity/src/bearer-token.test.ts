import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bearerToken } from './bearer-token.ts';

const part = fc.stringMatching(/^[\w-]{1,40}$/);

describe('the token of a header', () => {
  it('is found whatever the case of the scheme', () => {
    fc.assert(
      fc.property(
        fc.tuple(part, part, part),
        fc.constantFrom('Bearer', 'bearer', 'BEARER'),
        (parts, scheme) => {
          const token = parts.join('.');
          return bearerToken(`${scheme} ${token}`) === token;
        },
      ),
    );
  });

  it('is nothing but letters, digits, - and _ in three parts', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const token = bearerToken(`Bearer ${text}`);
        return token === null || token.split('.').every((each) => /^[A-Za-z0-9_-]+$/.test(each));
      }),
    );
    for (const text of [
      'a.b',
      'a.b.',
      '.b.c',
      'a.b.c.d',
      'a.b.c\n',
      ' a.b.c',
      'a.b.c, Bearer d.e.f',
      'å.b.c',
    ]) {
      expect(bearerToken(`Bearer ${text}`)).toBeNull();
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requestPath } from './request-path.ts';

describe('the path of a request', () => {
  it('holds whatever a client sends within its segment and its parameter', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => each !== '.' && each !== '..');
    fc.assert(
      fc.property(text, text, (segment, value) => {
        const url = new URL(requestPath('/api', ['1461', segment], { text: value, limit: 1 }), 'http://h');
        expect(url.host).toBe('h');
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', '1461', segment]);
        expect([...url.searchParams]).toEqual([
          ['text', value],
          ['limit', '1'],
        ]);
      }),
    );
  });

  it.each(['', '.', '..'])('has no segment %p, which would lead elsewhere', (segment) => {
    expect(() => requestPath('', ['1461', segment])).toThrow(TypeError);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

describe('the JSON of a request', () => {
  it('is read as JSON.parse reads it', () => {
    // Names that are refused on purpose are met below.
    const json = fc.jsonValue({ maxDepth: 5 }).filter((each) => !JSON.stringify(each).includes('__proto__'));
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a":"\\"}:{","b":"x\\\\"}', { a: '"}:{', b: 'x\\' }],
    ['{"a":{"b":1},"c":{"b":1}}', { a: { b: 1 }, c: { b: 1 } }],
    ['{"constructor":{"name":1},"prototype":2}', { constructor: { name: 1 }, prototype: 2 }],
    ['":"', ':'],
  ])('may be %s', (text, expected) => {
    expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(expected));
  });

  it.each([
    ['a name twice', '{"query":"{a}","query":"{b}"}', 'same name twice'],
    ['a name twice, once in disguise', '{"query":"{a}","qu\\u0065ry":"{b}"}', 'same name twice'],
    ['a name twice far down', '{"variables":{"a":[{"id":1,"id":1}]}}', 'same name twice'],
    ['a prototype', '{"variables":{"__proto__":{"admin":true}}}', '"__proto__"'],
    ['a prototype in disguise', '{"variables":{"__pro\\u0074o__":{"admin":true}}}', '"__proto__"'],
    ["a prototype by its constructor's", '{"constructor":{"prototype":{"admin":true}}}', '"constructor"'],
    ['what is no JSON', '{"query":', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    ['a number without end', '{"a":1e', 'is not JSON'],
    ['lists within lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'more than 32 deep'],
    ['objects within objects', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'more than 32 deep'],
  ])('is refused with %s', (_title, text, words) => {
    expect(() => parseJson(text)).toThrow(words);
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });

  it('changes no object that is already there', () => {
    expect(() => parseJson('{"__proto__":{"polluted":1}}')).toThrow();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { quoted } from './quoted.ts';

describe('what a message quotes of a file', () => {
  it.each([['4999'], ['20261345'], ['-1 250,00'], ['A-12'], ['PC8'], ['']])('shows the code %j', (text) => {
    expect(quoted(text)).toBe(`"${text}"`);
  });

  it.each([
    ['Anna Andersson'],
    ['Ek Bo'],
    ['19800101-1234'],
    ['8001011234'],
    ['800101 1234'],
    ['"12"'],
    ['1\u001b[2J'],
    ['1'.repeat(21)],
  ])('gives nothing of %j but its length', (text) => {
    expect(quoted(text)).toBe(`(${text.length} characters)`);
  });

  it('says that nothing came', () => {
    expect(quoted(undefined)).toBe('(nothing)');
  });
});

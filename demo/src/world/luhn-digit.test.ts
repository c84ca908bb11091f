import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { luhnDigit } from './luhn-digit.ts';

describe('luhnDigit', () => {
  it("completes every one of Skatteverket's published test numbers", () => {
    const url = new URL('../../data/skatteverket-testnumbers-subset.json', import.meta.url);
    const lists = JSON.parse(readFileSync(url, 'utf8')) as Record<string, string[] | string>;
    const numbers = Object.values(lists).flatMap((each) => (Array.isArray(each) ? each : []));
    expect(numbers).toHaveLength(760);
    for (const number of numbers) expect(luhnDigit(number.slice(2, 11))).toBe(Number(number[11]));
  });

  it('completes the organisation numbers of the municipalities', () => {
    for (const number of ['2120001470', '2120001488', '2120001413', '2120001421', '2120001587', '2220000877'])
      expect(luhnDigit(number.slice(0, 9))).toBe(Number(number[9]));
  });
});

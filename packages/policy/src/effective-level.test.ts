import { describe, expect, it } from '@jest/globals';
import { effectiveLevel } from './effective-level.ts';
import { agreement, party, today } from './testing/questions.ts';

const between = (owner: string, reader: string, ...agreements: ReturnType<typeof agreement>[]) =>
  effectiveLevel(owner, reader, 'economy.spend', agreements, today);

describe('the effective level', () => {
  const three = agreement({ parties: [party('1461'), party('1492'), party('1439', { level: 3 })] });

  it('is the lower of both parties’, whichever of them asks', () => {
    expect(between('1461', '1492', three)).toBe(4);
    expect(between('1461', '1439', three)).toBe(3);
    expect(between('1439', '1461', three)).toBe(3);
  });

  it('is none without an agreement of the area between the two in force', () => {
    expect(between('1461', '1492')).toBeNull();
    expect(between('1461', '1460', three)).toBeNull();
    expect(between('1461', '1492', { ...three, area: 'economy.ledger' })).toBeNull();
    expect(effectiveLevel('1461', '1492', 'economy.spend', [three], '2025-12-31')).toBeNull();
  });

  it('is none for a party outside of the range', () => {
    expect(between('1461', '1439', { ...three, lowestLevel: 4 })).toBeNull();
  });

  it('is the highest of several agreements', () => {
    const higher = agreement({ parties: [party('1461'), party('1439')] });
    expect(between('1461', '1439', three, higher)).toBe(4);
    expect(between('1461', '1439', higher, three)).toBe(4);
  });
});

import { describe, expect, it } from '@jest/globals';
import { compareWithCedar } from './compare.ts';

describe('the rule of access, written a second time in Cedar', () => {
  it('answers as decide does, for requests of every kind', () => {
    const { requests, allowed, disagreement } = compareWithCedar(2_000, 7);
    expect(disagreement).toBeNull();
    expect(requests).toBe(2_000);
    for (const ground of ['PUBLIC', 'GRANT', 'DELEGATION', 'AGREEMENT', 'OWN_DATA'])
      expect(allowed[ground]).toBeGreaterThan(2);
  });
});

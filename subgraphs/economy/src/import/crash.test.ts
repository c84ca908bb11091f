import { describe, expect, it } from '@jest/globals';
import { crashImports } from '../../test/crash/crash-imports.ts';

// A hundred rounds are part of `npm run drill`.
describe('an import that is killed at any moment', () => {
  it('leaves the old book or the new one whole, and every raw file', async () => {
    const { broken } = await crashImports({ rounds: 10, seed: 1 });
    expect(broken).toEqual([]);
  }, 60_000);

  it('would be seen to harm the book if it heeded no transaction', async () => {
    const { broken } = await crashImports({ rounds: 20, seed: 1, careless: true });
    expect(broken.join()).toMatch(/neither the old nor the new|is of no import/);
  }, 60_000);
});

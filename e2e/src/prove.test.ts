import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

// In a process of its own, as `npm run prove -- --short` is: Jest's own realm would be one more thing to prove.
describe('The proof of the rule of access', () => {
  it('holds in its short form: no contradiction, no leak, nothing uncovered, every fence tried is missed', async () => {
    const script = join(import.meta.dirname, 'prove/main.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, '--short', '--no-report'],
      { maxBuffer: 16 * 1024 * 1024 },
    ).catch((failure: { stdout: string }) => failure);
    const { ok, parts } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    const { decide, entities, queries, mutants } = parts;
    const contradictions = [decide, entities, queries, mutants].map((each) => each.contradiction);
    expect(contradictions).toEqual([null, null, null, null]);
    expect(ok).toBe(true);
    const [covered, possible] = queries.covered.match(/\d+/g);
    expect(covered).toBe(possible);
    expect(Math.min(decide.requests, entities.ownValues, queries.ownValues)).toBeGreaterThan(1_000);
    expect(Math.min(entities.agreedValues, queries.agreedValues)).toBeGreaterThan(0);
    expect(mutants.mutants).toBeGreaterThan(2);
    expect(mutants.caught).toBe(mutants.mutants);
    // Ends a proof that hangs; on two slow cores beside other tests it takes some minutes.
  }, 600_000);
});

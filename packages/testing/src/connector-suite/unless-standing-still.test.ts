import { expect, it } from '@jest/globals';
import { pause } from './in-time.ts';
import { unlessStandingStill } from './unless-standing-still.ts';

it('tries again what failed while the process stood still', async () => {
  let tried = 0;
  await unlessStandingStill(async () => {
    tried += 1;
    if (tried > 2) return;
    standStill(300);
    throw new Error('too late');
  });
  expect(tried).toBe(3);
});

it('takes a failure for one when the process did all that was due', async () => {
  let tried = 0;
  const trying = unlessStandingStill(async () => {
    tried += 1;
    await pause(1);
    throw new Error('wrong');
  });
  await expect(trying).rejects.toThrow('wrong');
  expect(tried).toBe(1);
});

it('gives up on what holds up the process each time', async () => {
  const trying = unlessStandingStill(async () => {
    standStill(300);
    throw new Error('too late');
  });
  await expect(trying).rejects.toThrow('too late');
});

function standStill(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

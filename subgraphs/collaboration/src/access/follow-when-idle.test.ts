import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { followWhenIdle } from './follow-when-idle.ts';

const every = 200;

/** Holds this thread for all but a little of the time, as answering does. */
async function busyFor(milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const until = Date.now() + 180;
    while (Date.now() < until);
    await pause(1);
  }
}

it('does what can wait while the thread is idle, nothing of it while it is busy, and goes on afterwards', async () => {
  let times = 0;
  const stop = followWhenIdle({
    follow: async () => {
      times++;
      throw new Error('a fault of one time');
    },
    every,
  });
  await pause(4 * every);
  expect(times).toBeGreaterThan(0);
  // The share of the last part of the idle time still counts for the first look.
  await busyFor(2 * every);
  const before = times;
  await busyFor(6 * every);
  expect(times).toBe(before);
  await pause(4 * every);
  expect(times).toBeGreaterThan(before);
  stop();
  const stopped = times;
  await pause(3 * every);
  expect(times).toBe(stopped);
});

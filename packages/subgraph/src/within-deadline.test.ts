import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { withinDeadline } from './within-deadline.ts';

describe('work within a deadline', () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<string>((resolve) =>
      signal.addEventListener('abort', () => resolve((signal.reason as Error).name), { once: true }),
    );

  it('is told when its time is up', async () => {
    expect(await withinDeadline(undefined, 5, untilAborted)).toBe('TimeoutError');
  });

  it('is told when the caller leaves, and by what', async () => {
    const caller = new AbortController();
    const told = withinDeadline(caller.signal, 60_000, untilAborted);
    caller.abort(new DOMException('gone', 'AbortError'));
    expect(await told).toBe('AbortError');
  });

  it('begins as aborted when the caller has left before', async () => {
    const signal = await withinDeadline(AbortSignal.abort(), 60_000, async (given) => given);
    expect(signal.aborted).toBe(true);
  });

  it('is not disturbed once it has ended, however it ended', async () => {
    const caller = new AbortController();
    const signals: AbortSignal[] = [];
    await withinDeadline(caller.signal, 5, async (signal) => signals.push(signal));
    await expect(
      withinDeadline(caller.signal, 5, async (signal) => {
        signals.push(signal);
        throw new Error('failed');
      }),
    ).rejects.toThrow('failed');
    await pause(20);
    caller.abort();
    expect(signals.map((each) => each.aborted)).toEqual([false, false]);
  });
});

import assert from 'node:assert/strict';

/** What a busy machine may add to a deadline before it counts as missed, in milliseconds. */
export const grace = 1_000;

/** Waits for work that must be done, well or badly, within so many milliseconds; and no longer if it is not. */
export async function inTime<R>(what: string, ms: number, work: () => Promise<R>): Promise<R> {
  const begun = performance.now();
  const working = work();
  // Whoever is late may also fail, when nobody listens any more.
  working.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new assert.AssertionError({ message: `${what} took more than ${ms} ms.` }));
    timer = setTimeout(fail, ms);
  });
  try {
    const result = await Promise.race([working, late]);
    // Work that holds up the event loop holds up the timer too.
    const took = performance.now() - begun;
    assert.ok(took <= ms, `${what} took ${Math.round(took)} of ${ms} ms.`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

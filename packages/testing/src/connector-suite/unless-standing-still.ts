import { pause } from './in-time.ts';

/** Milliseconds between two looks at the clock. */
const tick = 20;
/** Milliseconds that the process may stand still in an attempt whose failure still counts. */
const mostStandstill = 200;
const attempts = 5;

/**
 * Makes an attempt that depends on deadlines. Where it fails while the process stood still, because the machine was
 * busy with something else, the failure says nothing of what was tried: it is made again. Whoever holds up the process
 * by himself does so each time, and fails.
 *
 * @throws what the last attempt threw
 */
export async function unlessStandingStill(attempt: () => Promise<void>): Promise<void> {
  for (let left = attempts - 1; ; left--) {
    const watch = watchTheClock();
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || watch.stoodStill() < mostStandstill) throw error;
    } finally {
      watch.stop();
    }
    await pause(200);
  }
}

/** How long the process did not come to do what was due, in milliseconds. */
function watchTheClock(): { stoodStill(): number; stop(): void } {
  let last = performance.now();
  let still = 0;
  const look = () => {
    const late = performance.now() - last - tick;
    // Timers are never quite in time.
    if (late > tick) still += late;
    last = performance.now();
  };
  const timer = setInterval(look, tick);
  const stoodStill = () => {
    look();
    return still;
  };
  return { stoodStill, stop: () => clearInterval(timer) };
}

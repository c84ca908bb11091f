import { residentMegabytes } from '../memory.ts';

/** The most that a process has resident while something goes on; null where the system does not say. */
export async function highestWhile<T>(
  pid: number,
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly megabytes: number | null }> {
  let highest = residentMegabytes([pid]);
  const timer = setInterval(() => {
    const now = residentMegabytes([pid]);
    if (now !== null) highest = Math.max(highest ?? 0, now);
  }, 50);
  try {
    const result = await run();
    return { result, megabytes: highest };
  } finally {
    clearInterval(timer);
  }
}

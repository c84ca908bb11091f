import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Whether a process is there and alive: one that has ended and is not yet fetched by its parent is not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Linux: `pid (name) S …`. The name may hold anything, a parenthesis too.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}

/** Waits until none of these processes runs. @returns those that still do when the time is up. */
export async function untilGone(pids: readonly number[], milliseconds: number): Promise<readonly number[]> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const left = pids.filter(isRunning);
    if (left.length === 0 || Date.now() > until) return left;
    await setTimeout(25);
  }
}

import { rename } from 'node:fs/promises';
import { untilGone } from '../../running/is-running.ts';
import type { DemoSystem } from './demo-systems.ts';

/**
 * Stops one system: a folder is gone, a process that is asked live hangs, so that it can go on, and any other is killed.
 * @returns what makes it go on; null for what is dead.
 */
export async function stopSystem({ what, pid, folder, isLive }: DemoSystem) {
  if (folder !== null) {
    await rename(folder, `${folder}.gone`);
    return () => rename(`${folder}.gone`, folder);
  }
  if (pid === null) throw new Error(`${what} has neither a folder nor a process.`);
  process.kill(pid, isLive ? 'SIGSTOP' : 'SIGKILL');
  if (isLive) return async () => void process.kill(pid, 'SIGCONT');
  if ((await untilGone([pid], 2_000)).length > 0) throw new Error(`${what} does not end.`);
  return null;
}

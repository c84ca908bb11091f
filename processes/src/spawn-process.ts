import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface SpawnedProcess {
  readonly pid: number;
  /** Passes SIGHUP on. */
  hangUp(): void;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts one of our own processes, which ends with this one. Its errors go where ours go. */
export function spawnProcess(
  script: string,
  args: readonly string[],
  environment: Record<string, string>,
): SpawnedProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
      env: { ...process.env, ...environment, SAMGRAF_PARENT_PIPE: '3' },
    },
  );
  if (child.pid === undefined) throw new Error(`Could not start ${script}.`);
  return {
    pid: child.pid,
    hangUp: () => void child.kill('SIGHUP'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

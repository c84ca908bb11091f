import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface SpawnedProcess {
  readonly pid: number;
  /** Passes SIGHUP on. */
  hangUp(): void;
  /** Rejects when it ends without having been asked to. */
  readonly lost: Promise<never>;
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
  let asked = false;
  const lost = once(child, 'exit').then(([code, signal]) => {
    if (asked) return new Promise<never>(() => {});
    throw new Error(`${[script, ...args].join(' ')} ended with ${code ?? signal}.`);
  });
  // Who waits for it is told; who does not goes on without it.
  lost.catch(() => undefined);
  if (child.pid === undefined) throw new Error(`Could not start ${script}.`);
  return {
    pid: child.pid,
    hangUp: () => void child.kill('SIGHUP'),
    lost,
    async stop() {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

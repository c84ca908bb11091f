import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { repositoryRoot } from './repository-root.ts';

/** A started process, with what it has said. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly pid: number;
  errors(): string;
  /** Waits for the line that says it is ready. @throws Error with what it said when it ends or is late */
  ready(milliseconds: number): Promise<void>;
  /** Waits until it has ended. @returns its exit code, or the signal that ended it */
  ended(): Promise<number | string>;
}

/**
 * Starts a program of the repository. What of Samgraf stands in the tests' own environment does not reach it; and
 * it ends with this process, by the pipe that `npm start` gives it too.
 */
export function spawnSamgraf(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Spawned {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(SAMGRAF_|OIDC_|npm_|JEST_|PORT$|NODE_OPTIONS$|NODE_ENV$|SIE_FOLDER$|ERMS_FOLDER$|INVOICE_FOLDER$|CASES_|SCIM_|SCHOOL_|PAXML_|GIS_|GTFS_|DATABASE_URL$|REDIS_URL$)/.test(
        name,
      ),
  );
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), SAMGRAF_PARENT_PIPE: '3', ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exited = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    child,
    pid: child.pid!,
    errors: () => errors,
    async ready(milliseconds) {
      const until = Date.now() + milliseconds;
      let code: number | string | null = null;
      exited.then((value) => {
        code = value;
      });
      while (!output.includes('Samgraf ready at ')) {
        if (code !== null) throw new Error(`It ended (${code}) before it was ready:\n${errors}`);
        if (Date.now() > until) {
          child.kill('SIGKILL');
          throw new Error(`It was not ready within ${milliseconds / 1000} s:\n${errors}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended: () => exited,
  };
}

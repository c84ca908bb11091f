import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const repository = join(import.meta.dirname, '../..');

/** A process of the repository, measured from outside; it ends with this one. */
export class Child {
  readonly #child: ChildProcess;
  #output = '';

  /** @param preload a module that is loaded before everything else */
  constructor(
    script: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    preload?: string,
  ) {
    this.#child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        ...(preload === undefined ? [] : ['--import', pathToFileURL(join(repository, preload)).href]),
        join(repository, script),
        ...args,
      ],
      {
        cwd: repository,
        stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
        env: { ...process.env, SAMGRAF_PARENT_PIPE: '3', ...environment },
      },
    );
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
    });
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  /** Waits until what it has printed matches. @throws Error when it ends before that */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match) return match;
      if (this.#child.exitCode !== null)
        throw new Error(`It ended before it printed ${pattern}:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }
}

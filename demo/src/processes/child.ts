import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const patience = 3_000;

/** A script of this room as a process of its own, that ends when this process does. */
export class Child {
  readonly process: ChildProcess;
  private readonly name: string;

  /** @param script address of the module that the pinned Node runs */
  constructor(
    name: string,
    script: URL,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) {
    this.name = name;
    this.process = spawn(process.execPath, [fileURLToPath(script), ...args], {
      env: { ...process.env, ...environment },
      // The pipe on standard input is what the child watches.
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // A child that has ended makes writes to its pipe fail; nobody writes, but nobody must die of it either.
    this.process.stdin?.on('error', () => {});
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** Each line that it prints, parsed as JSON, until it ends. @throws where it ends with anything but 0 */
  async *messages(): AsyncGenerator<unknown> {
    let rest = '';
    this.process.stdout!.setEncoding('utf8');
    const ended = once(this.process, 'exit');
    for await (const chunk of this.process.stdout as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line);
    }
    const [code, signal] = (await ended) as [number | null, string | null];
    if (code !== 0) throw new Error(`${this.name} ended with ${code ?? signal}`);
  }

  /** Asks it to end, and ends it where it does not listen. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const timer = setTimeout(() => this.process.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  }
}

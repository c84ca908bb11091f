import { quoted } from '@samgraf/intake';
import type { SieReporter } from '../sie/reporter.ts';
import type { SieRule } from '../sie/rules.ts';

/** Far more than any ledger has; what a hostile file would fill the memory with. */
const most = 300_000;

/** Codes of one kind: those a file declares, with their names, and those it uses. */
export class CodeRegister {
  readonly #names = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #undeclared: SieRule;
  readonly #reporter: SieReporter;

  constructor(undeclared: SieRule, reporter: SieReporter) {
    this.#undeclared = undeclared;
    this.#reporter = reporter;
  }

  declare(code: string, name: string, line: number): void {
    this.#names.set(code, name);
    this.#limit(line);
  }

  /** A code in use that is not declared is told at its first use, and kept without a name. */
  use(code: string, line: number): void {
    if (this.#used.has(code)) return;
    this.#used.add(code);
    if (!this.#names.has(code)) this.#reporter.tell(this.#undeclared, line, `It is ${quoted(code)}.`);
    this.#limit(line);
  }

  isUsed(code: string): boolean {
    return this.#used.has(code);
  }

  nameOf(code: string): string | null {
    return this.#names.get(code) || null;
  }

  /** Declared or used. */
  codes(): Set<string> {
    return new Set([...this.#names.keys(), ...this.#used]);
  }

  #limit(line: number): void {
    if (this.#names.size + this.#used.size > most) this.#reporter.tell('TOO_MANY_CODES', line);
  }
}

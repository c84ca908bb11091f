import type { Sealed } from '../tree-writer.ts';
import type { Anchor } from './anchor.ts';

/** Checkpoints that wait for a place which does not answer; of more the oldest are left out. */
const mostWaiting = 10_000;

/** What waits to be taken by one place, in order. What was not taken is tried again with the next. */
export class Outbox {
  readonly #anchor: Anchor;
  readonly #writer: string;
  readonly #onTaken: (tenant: string) => void;
  readonly #onFailed: (place: string, error: unknown) => void;
  readonly #waiting: Sealed[] = [];
  #sending: Promise<void> | null = null;

  constructor(
    anchor: Anchor,
    writer: string,
    onTaken: (tenant: string) => void,
    onFailed: (place: string, error: unknown) => void,
  ) {
    this.#anchor = anchor;
    this.#writer = writer;
    this.#onTaken = onTaken;
    this.#onFailed = onFailed;
  }

  get tenant(): string {
    return this.#anchor.tenant;
  }

  put(sealed: Sealed): Promise<void> {
    this.#waiting.push(sealed);
    if (this.#waiting.length > mostWaiting) this.#waiting.shift();
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #send(): Promise<void> {
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        await this.#anchor.send(this.#writer, next);
        if (this.#waiting[0] === next) this.#waiting.shift();
      }
      this.#onTaken(this.#anchor.tenant);
    } catch (error) {
      this.#onFailed(this.#anchor.name, error);
    }
  }
}

import { connect, type Socket } from 'node:net';
import type { Behaviour, Way } from './behaviour.ts';
import { resetSocket } from './reset-socket.ts';

export interface LinkParts {
  readonly client: Socket;
  readonly target: { readonly host: string; readonly port: number };
  /** As it is at this moment: a fault set now also meets connections that were made before. */
  readonly behaviour: () => Behaviour;
  readonly random: () => number;
  readonly onSent: (bytes: number) => void;
}

/** A client's connection and the one to the target behind it, with what happens in between. */
export class Link implements Way {
  readonly #parts: LinkParts;
  readonly #client: Socket;
  readonly #upstream: Socket;
  readonly #waits = new Set<() => void>();
  #position = 0;

  constructor(parts: LinkParts) {
    this.#parts = parts;
    this.#client = parts.client.setNoDelay(true);
    this.#upstream = connect({ ...parts.target, allowHalfOpen: true, noDelay: true });
    // What goes wrong on a socket is seen where it is read or written.
    this.#client.on('error', () => undefined).on('close', () => this.#gone());
    this.#upstream.on('error', () => undefined);
    parts.behaviour().connected?.(this);
    this.#ask().catch(() => this.reset());
    this.#answer().catch(() => this.reset());
  }

  get open(): boolean {
    return this.#client.writable;
  }

  random(): number {
    return this.#parts.random();
  }

  async send(bytes: Uint8Array): Promise<void> {
    if (!this.open || bytes.length === 0) return;
    this.#parts.onSent(bytes.length);
    if (!this.#client.write(bytes)) await this.#wait((go) => this.#client.once('drain', go));
  }

  pause(ms: number): Promise<void> {
    if (!this.open) return Promise.resolve();
    // Not held on to: a connection that has gone meanwhile would keep the process for as long as the pause.
    return this.#wait((go) => (ms > 0 ? setTimeout(go, ms).unref() : setImmediate(go)));
  }

  end(): void {
    this.#client.end();
  }

  reset(): void {
    resetSocket(this.#client);
  }

  async #ask(): Promise<void> {
    for await (const piece of this.#client.iterator({ destroyOnReturn: false })) {
      this.#position = 0;
      if (this.#parts.behaviour().asked?.(this)) continue;
      if (!this.#upstream.write(piece)) await this.#wait((go) => this.#upstream.once('drain', go));
    }
    this.#upstream.end();
  }

  async #answer(): Promise<void> {
    for await (const piece of this.#upstream.iterator({ destroyOnReturn: false })) {
      const behaviour = this.#parts.behaviour();
      const position = this.#position;
      this.#position += piece.length;
      if (behaviour.answered) await behaviour.answered(this, piece, position);
      else await this.send(piece);
    }
    await this.#parts.behaviour().ended?.(this);
    this.end();
  }

  /** @param begin starts what is waited for; the connection's end ends the wait too. */
  #wait(begin: (go: () => void) => unknown): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#waits.delete(go);
        resolve();
      };
      this.#waits.add(go);
      begin(go);
    });
  }

  #gone(): void {
    this.#upstream.destroy();
    for (const go of this.#waits) go();
  }
}

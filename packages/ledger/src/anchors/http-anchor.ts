import type { Sealed } from '../tree-writer.ts';
import type { Anchor } from './anchor.ts';

/** Milliseconds that the place has to take a checkpoint. */
const timeout = 10_000;

/** Posts each checkpoint, a signed note as `text/plain`, to an address; any 2xx says that it is kept. */
export class HttpAnchor implements Anchor {
  readonly tenant: string;
  readonly #url: string;

  constructor(tenant: string, url: string) {
    this.tenant = tenant;
    this.#url = url;
  }

  get name(): string {
    return new URL(this.#url).origin;
  }

  async send(_writer: string, { checkpoint }: Sealed): Promise<void> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: checkpoint.note,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${this.name} answered ${response.status} to a checkpoint.`);
  }
}

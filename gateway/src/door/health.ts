import type { SubgraphTransport } from '../transport/subgraph-transport.ts';

/** What `GET /health` tells. */
export interface Health {
  readonly status: 'STARTING' | 'READY' | 'DRAINING';
  /** Which subgraphs say that they can answer, by name. */
  readonly subgraphs: Readonly<Record<string, boolean>>;
  /** Whether rate limits are shared with other gateways, or counted here while Redis does not answer. */
  readonly limits?: 'SHARED' | 'LOCAL';
}

/** How readiness is judged. */
export interface HealthOptions {
  readonly subgraphs: ReadonlyMap<string, SubgraphTransport>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds after which a subgraph that has never answered is no longer waited for. */
  readonly grace: number;
  /** Where rate limits are counted; null where no shared place is configured. */
  readonly limits?: () => 'SHARED' | 'LOCAL' | null;
}

/** For how many milliseconds an answer about a subgraph is believed: health is asked by anyone, and often. */
const fresh = 500;

/**
 * Starting until every subgraph has been ready once; ready from then on, also when one of them goes away, since
 * the others' fields still answer. A subgraph that never comes is waited for no longer than the grace.
 */
export class HealthWatch {
  readonly #options: HealthOptions;
  readonly #since: number;
  readonly #seen = new Set<string>();
  #asked: { at: number; answer: Promise<Record<string, boolean>> } | null = null;
  #draining = false;

  constructor(options: HealthOptions) {
    this.#options = options;
    this.#since = options.now();
  }

  get draining(): boolean {
    return this.#draining;
  }

  drain(): void {
    this.#draining = true;
  }

  async ask(): Promise<Health> {
    const { now, grace, subgraphs } = this.#options;
    if (!this.#asked || now() - this.#asked.at > fresh) this.#asked = { at: now(), answer: this.#askAll() };
    const answer = await this.#asked.answer;
    const ready = this.#seen.size === subgraphs.size || now() - this.#since > grace;
    const limits = this.#options.limits?.();
    return {
      status: this.#draining ? 'DRAINING' : ready ? 'READY' : 'STARTING',
      subgraphs: answer,
      ...(limits && { limits }),
    };
  }

  async #askAll(): Promise<Record<string, boolean>> {
    const answers = await Promise.all(
      [...this.#options.subgraphs].map(async ([name, transport]) => {
        const ready = await transport.ready();
        if (ready) this.#seen.add(name);
        return [name, ready] as const;
      }),
    );
    return Object.fromEntries(answers);
  }
}

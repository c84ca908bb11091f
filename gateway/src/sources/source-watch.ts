import type { SourceStatus } from '@samgraf/sources';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';
import type { KnownSystem } from './known-system.ts';

/** How one way to one municipality's part of a system stands, with the names that people know them by. */
export interface NamedStatus extends SourceStatus {
  readonly municipalityName: string;
  readonly name: string;
}

/** What the state of the sources is gathered from. */
export interface SourceWatchOptions {
  readonly subgraphs: readonly SubgraphTransport[];
  /** Every system of the configuration, connected or not. */
  readonly inventory: readonly KnownSystem[];
  /** The connected systems behind a subgraph, which have failed for all when it does not say. */
  readonly systemsOf: (subgraph: string) => ReadonlyArray<{ municipality: string; system: string }>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** For how many milliseconds the subgraphs' words are kept: the page is asked by anyone, and often. */
const fresh = 1_000;

/** Gathers from every subgraph how its sources stand, and sets beside them what is not connected. */
export class SourceWatch {
  readonly #options: SourceWatchOptions;
  #asked: { readonly at: number; readonly answer: Promise<readonly NamedStatus[]> } | null = null;

  constructor(options: SourceWatchOptions) {
    this.#options = options;
  }

  /** By municipality, then system. */
  async ask(): Promise<readonly NamedStatus[]> {
    const now = this.#options.now();
    if (!this.#asked || now - this.#asked.at > fresh) this.#asked = { at: now, answer: this.#gather() };
    return this.#asked.answer;
  }

  async #gather(): Promise<readonly NamedStatus[]> {
    const { subgraphs, inventory, systemsOf } = this.#options;
    const told = (
      await Promise.all(
        subgraphs.map(async (each) => (await each.sources?.()) ?? systemsOf(each.name).map(unavailable)),
      )
    ).flat();
    const bySystem = Map.groupBy(told, keyOf);
    return inventory.flatMap((known) => {
      const { municipality, system, name, municipalityName } = known;
      const statuses = bySystem.get(keyOf(known)) ?? [notConnected];
      return statuses.map((each) => ({ ...each, municipality, system, name, municipalityName }));
    });
  }
}

const keyOf = ({ municipality, system }: { municipality: string; system: string }): string =>
  `${municipality} ${system}`;

const nothing = { way: null, asOf: null, since: null, breaker: null, lastImport: null };

const notConnected: Omit<SourceStatus, 'municipality' | 'system'> = {
  ...nothing,
  state: 'NOT_CONNECTED',
  lastError: null,
};

/** As answers tell it too: the subgraph is ours, and what is behind it may be well. */
const unavailable = (system: { municipality: string; system: string }): SourceStatus => ({
  ...system,
  ...nothing,
  state: 'FAILED',
  lastError: { at: null, code: 'SUBGRAPH_UNAVAILABLE' },
});

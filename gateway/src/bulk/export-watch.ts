import { randomUUID } from 'node:crypto';
import type { Principal } from '@samgraf/policy';
import type { TruthOfLayer } from '../ogc/ask/truth-of-layer.ts';

/** How an export stands. */
export interface ExportState {
  readonly id: string;
  readonly layer: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  /** Features that have been handed on. */
  readonly written: number;
  /** Features in all, where the source says how many there are. */
  readonly total: number | null;
  /** From where the rest can be asked for. */
  readonly cursor: string | null;
  /** Why it failed. */
  readonly code: string | null;
  readonly truth: TruthOfLayer['told'];
}

interface Watched {
  readonly owner: string;
  state: ExportState;
}

/** So many are remembered: those that began last. */
const remembered = 1_000;

/** Remembers how exports stand, for the account that asked for each. */
export class ExportWatch {
  readonly #exports = new Map<string, Watched>();

  begin(principal: Principal, layer: string, total: number | null, truth: TruthOfLayer): ExportState {
    const id = randomUUID();
    const state: ExportState = {
      id,
      layer,
      state: 'RUNNING',
      written: 0,
      total,
      cursor: null,
      code: null,
      truth: truth.told,
    };
    this.#exports.set(id, { owner: ownerOf(principal), state });
    if (this.#exports.size > remembered) this.#exports.delete(this.#exports.keys().next().value as string);
    return state;
  }

  update(id: string, change: Partial<Omit<ExportState, 'id' | 'layer'>>): void {
    const watched = this.#exports.get(id);
    if (watched) watched.state = { ...watched.state, ...change };
  }

  /** How an export stands; null for one that there is none of, or that is another account's. */
  find(id: string, principal: Principal): ExportState | null {
    const watched = this.#exports.get(id);
    return watched?.owner === ownerOf(principal) ? watched.state : null;
  }
}

const ownerOf = ({ kind, tenant, id }: Principal): string => JSON.stringify([kind, tenant, id]);

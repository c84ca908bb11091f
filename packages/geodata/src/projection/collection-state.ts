import type { GeodataKind } from '@samgraf/configuration';
import type { GeodataConnection } from '../geodata-connections.ts';

/** One collection of one connection, and what its last readings came to. */
export class CollectionState {
  readonly connection: GeodataConnection;
  readonly kind: GeodataKind;
  /** RFC 3339; null where it has never been read. */
  asOf: string | null;
  /** Readings since this process began that changed something. */
  changes = 0;
  failure: { readonly at: string; readonly reason: string } | null = null;

  constructor(connection: GeodataConnection, kind: GeodataKind, asOf: string | null) {
    this.connection = connection;
    this.kind = kind;
    this.asOf = asOf;
  }

  /** Whether it is to be read now: its time is up, or the last reading failed. */
  isDue(now: number): boolean {
    if (this.asOf === null || this.failure !== null) return true;
    return now - Date.parse(this.asOf) >= this.connection.collections[this.kind]!.refreshMinutes * 60_000;
  }

  /** Whether it was tried, or is at hand from before. */
  get isTried(): boolean {
    return this.asOf !== null || this.failure !== null;
  }
}

import type { Samgraf } from '../running/samgraf.ts';

/** How the clients are to be run. */
export interface ClientOptions {
  /** Fewer questions, a smaller land. */
  readonly short: boolean;
  /** The same seed, the same questions. */
  readonly seed: number;
  /** The real thing over the demo municipalities, started for the first part that asks for it. */
  samgraf(): Promise<Samgraf>;
}

/** What one part came to. */
export interface ClientReport {
  /** How many times a client was asked for something. */
  readonly asked: number;
  /** What came out otherwise than it should. */
  readonly wrong: readonly string[];
  readonly figures: Readonly<Record<string, unknown>>;
}

/** One part of `npm run clients`. */
export interface ClientPart {
  readonly name: string;
  readonly run: (options: ClientOptions) => Promise<ClientReport>;
}

/** What the command line asks of `npm run drill`. */
export interface DrillOptions {
  /** Each kind once, for a look; else everything with everything. */
  readonly short: boolean;
  /** Of all that is drawn by lot: the same seed, the same drill. */
  readonly seed: number;
}

/** What a part found. */
export interface DrillReport {
  /** How many times something was broken and looked at. */
  readonly drilled: number;
  /** A sentence for everything that was not as it should be. */
  readonly broken: readonly string[];
  /** Figures worth keeping. */
  readonly figures: Readonly<Record<string, number>>;
}

/** One part of the drill: breaks something on purpose and looks at what is left. */
export interface DrillPart {
  readonly name: string;
  run(options: DrillOptions): Promise<DrillReport>;
}

/** How a proof is to be run. */
export interface ProofOptions {
  /** A small number of everything, for a look. */
  readonly short: boolean;
  /** The same seed, the same requests. */
  readonly seed: number;
}

/** What one part of the proof came to. */
export interface ProofOutcome {
  /** How many were tried, of what; told and kept as they are. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** The smallest thing that contradicts what is to be proved; null when nothing does. */
  readonly contradiction: string | null;
}

/** One part of `npm run prove`, a wall of its own. */
export interface ProofPart {
  readonly name: string;
  readonly run: (options: ProofOptions) => Promise<ProofOutcome>;
}

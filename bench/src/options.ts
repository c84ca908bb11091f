import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
  /** Seconds of load for each figure. */
  readonly seconds: number;
  /** Seconds of load before it is measured. */
  readonly warmUp: number;
  /** Seed of the demo municipalities. */
  readonly seed: string | undefined;
}

/** `--short` measures each figure for a second, for a look; `--seed TEXT` makes other municipalities. */
export function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { short: { type: 'boolean', default: false }, seed: { type: 'string' } },
  });
  return { seconds: values.short ? 1 : 6, warmUp: values.short ? 0.5 : 2, seed: values.seed };
}

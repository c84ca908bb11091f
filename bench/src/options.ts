import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
  /** For a look: figures of a second each, held to nothing. */
  readonly short: boolean;
  /** Seconds of load for each figure. */
  readonly seconds: number;
  /** Seconds of load before it is measured. */
  readonly warmUp: number;
  /** Seed of the demo municipalities. */
  readonly seed: string | undefined;
  /** Minutes of load under which the memory is looked at; 0 for none. */
  readonly soakMinutes: number;
}

/**
 * `--short` measures each figure for a second, for a look; `--seed TEXT` makes other municipalities; `--soak MINUTES`
 * keeps asking for so long, and looks at the memory.
 */
export function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      soak: { type: 'string', default: '0' },
    },
  });
  const soakMinutes = Number(values.soak);
  if (!(soakMinutes >= 0)) throw new Error('--soak: expected a number of minutes.');
  const { seed } = values;
  return {
    short: values.short,
    seconds: values.short ? 1 : 6,
    warmUp: values.short ? 0.5 : 2,
    seed,
    soakMinutes,
  };
}

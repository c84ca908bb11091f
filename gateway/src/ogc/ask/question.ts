import type { FeatureRow } from './feature-row.ts';

/** What is asked of a layer: by variables of its operation, and by what each row is then held against. */
export interface LayerQuestion {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly test: (row: FeatureRow) => boolean;
  /** Whether the variables say it all, so that the source's own count is the number that match. */
  readonly whole: boolean;
}

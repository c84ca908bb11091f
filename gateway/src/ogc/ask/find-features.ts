import type { Layer } from '../layers/layer.ts';
import type { AskGraph } from './ask-graph.ts';
import type { LayerAsker } from './asker.ts';
import type { FeatureRow } from './feature-row.ts';
import { layerPage } from './layer-page.ts';
import type { LayerQuestion } from './question.ts';
import { TruthOfLayer } from './truth-of-layer.ts';

/** One page of features, as a client of the map asked for it. */
export interface FoundFeatures {
  readonly rows: readonly FeatureRow[];
  /** Where the next page begins; null where nothing follows. */
  readonly next: string | null;
  /** How many match in all; null where that is not known for sure. */
  readonly matched: number | null;
  readonly truth: TruthOfLayer['told'];
}

/** Largest page of the graph. */
const largest = 500;
/** Rows that are looked through for one page; then it ends early and says where the next begins. */
const lookedThrough = 100_000;
/** Rows that a later page begins to look through, where few of them may be wanted. */
const tried = 50;

/**
 * Finds a page of features. Where the source cannot be asked by all that was asked, its rows are walked: for the page,
 * and on for how many match in all. That is told with the first page; later pages tell it where the source counts.
 */
export async function findFeatures(
  ask: AskGraph,
  layer: Layer,
  question: LayerQuestion,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
  asker: LayerAsker,
): Promise<FoundFeatures> {
  const truth = new TruthOfLayer();
  const rows: FeatureRow[] = [];
  const countable = question.whole && layer.counted;
  const isFirst = cursor === null;
  let after = cursor;
  let [looked, matched] = [0, 0];
  let next: string | null = null;
  let last = cursor;
  let counted: number | null = null;
  for (;;) {
    const wanted = limit - rows.length + 1;
    const first = Math.min(
      largest,
      countable ? wanted : isFirst || looked > 0 ? largest : Math.max(tried, 2 * wanted),
    );
    const page = await layerPage(ask, layer, { ...question.variables, first, after }, asker);
    truth.add(page);
    if (countable) counted = page.count;
    for (const { cursor: at, row } of page.rows) {
      looked++;
      if (row && question.test(row)) {
        matched++;
        if (rows.length < limit) rows.push(row);
        // The first that is one too many: what follows begins after the one before it.
        else next ??= last;
      }
      last = at;
    }
    after = page.next;
    if (after === null || (next !== null && (countable || !isFirst))) break;
    if (looked >= lookedThrough) {
      next ??= after;
      break;
    }
  }
  const walked = isFirst && after === null ? matched : null;
  return { rows, next, matched: countable ? counted : walked, truth: truth.told };
}

import type { AskGraph } from '../ogc/ask/ask-graph.ts';
import type { LayerAsker } from '../ogc/ask/asker.ts';
import type { FeatureRow } from '../ogc/ask/feature-row.ts';
import { layerPage } from '../ogc/ask/layer-page.ts';
import type { LayerQuestion } from '../ogc/ask/question.ts';
import type { TruthOfLayer } from '../ogc/ask/truth-of-layer.ts';
import type { Layer } from '../ogc/layers/layer.ts';

/** Some features of an export, and where the next begin. */
export interface Chunk {
  readonly rows: readonly FeatureRow[];
  /** Resumes after these; null at the end. */
  readonly cursor: string | null;
}

const rowsOfChunk = 500;

/**
 * All features of a layer, page by page: the next is asked for when the one before has been taken. Each page is a
 * question of its own at the door, with the token that came: what no longer may be read when it is asked is not in it.
 */
export async function* chunks(
  ask: AskGraph,
  layer: Layer,
  question: LayerQuestion,
  from: string | null,
  asker: LayerAsker,
  truth: TruthOfLayer,
): AsyncGenerator<Chunk> {
  let after = from;
  do {
    const page = await layerPage(ask, layer, { ...question.variables, first: rowsOfChunk, after }, asker);
    truth.add(page);
    after = page.next;
    yield { rows: page.rows.flatMap(({ row }) => (row && question.test(row) ? [row] : [])), cursor: after };
  } while (after !== null);
}

import type { Layer } from '../layers/layer.ts';
import type { AskGraph, GraphAnswer } from './ask-graph.ts';
import type { LayerAsker } from './asker.ts';
import { type FeatureRow, featureRow } from './feature-row.ts';
import { OgcRefusal } from './ogc-refusal.ts';

/**
 * One feature by its id.
 *
 * @throws OgcRefusal NOT_FOUND for one that is not there, is refused, or has no place: nothing tells which
 */
export async function findFeature(
  ask: AskGraph,
  layer: Layer,
  id: string,
  asker: LayerAsker,
): Promise<{ readonly row: FeatureRow; readonly answer: GraphAnswer }> {
  const answer = await ask(layer.feature, { id }, asker);
  let found: unknown = answer.data;
  for (const each of layer.root) found = (found as Record<string, unknown> | null | undefined)?.[each];
  const row = featureRow(layer, found);
  if (row?.id === id) return { row, answer };
  // An id that is none names nothing, which is an answer.
  const problem = answer.problems.find((each) => each !== 'BAD_ARGUMENT');
  if (problem !== undefined) {
    throw new OgcRefusal(503, problem, 'The graph does not answer for this feature now; ask again.');
  }
  throw new OgcRefusal(404, 'NOT_FOUND', 'The layer has no such feature.');
}

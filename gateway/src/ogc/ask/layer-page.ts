import type { Layer } from '../layers/layer.ts';
import type { AskGraph, GraphAnswer } from './ask-graph.ts';
import type { LayerAsker } from './asker.ts';
import { type FeatureRow, featureRow } from './feature-row.ts';
import { OgcRefusal } from './ogc-refusal.ts';

/** A page of a layer, as the graph gave it. */
export interface LayerPage {
  /** Null for a record without a place. */
  readonly rows: ReadonlyArray<{ readonly cursor: string; readonly row: FeatureRow | null }>;
  readonly next: string | null;
  /** How many the source has within what it was asked; null where it does not say. */
  readonly count: number | null;
  readonly complete: boolean;
  readonly answer: GraphAnswer;
}

interface Connection {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: unknown }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly count?: number | null;
  readonly complete?: boolean | null;
}

/**
 * Asks for one page.
 *
 * @throws OgcRefusal FORBIDDEN where the reader may see nothing of the kind, whoever's it is: decided before any
 * record is looked up, so that it tells of none
 */
export async function layerPage(
  ask: AskGraph,
  layer: Layer,
  variables: Readonly<Record<string, unknown>>,
  asker: LayerAsker,
): Promise<LayerPage> {
  const answer = await ask(layer.list, variables, asker);
  let found: unknown = answer.data;
  for (const each of layer.connection) found = (found as Record<string, unknown> | null | undefined)?.[each];
  const connection = found as Connection | null | undefined;
  if (answer.sources.length === 0 && answer.denied.length > 0) {
    throw new OgcRefusal(403, 'FORBIDDEN', 'This account may not read the layer.');
  }
  if (!connection) {
    if (answer.problems.includes('BAD_CURSOR')) {
      throw new OgcRefusal(400, 'BAD_CURSOR', '"cursor" is not one that this list gave.');
    }
    throw new OgcRefusal(
      503,
      'SUBGRAPH_UNAVAILABLE',
      'The graph does not answer for this layer now; ask again.',
    );
  }
  return {
    rows: connection.edges.map(({ cursor, node }) => ({ cursor, row: featureRow(layer, node) })),
    next: connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null,
    count: layer.counted ? (connection.count ?? null) : null,
    complete: connection.complete !== false && answer.problems.length === 0,
    answer,
  };
}

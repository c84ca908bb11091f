import type { Bbox } from '@samgraf/cql2';
import { envelopeOf } from '@samgraf/cql2';
import { anonymous } from '@samgraf/identity';
import type { AskGraph } from './ask/ask-graph.ts';
import { layerPage } from './ask/layer-page.ts';
import { crs84 } from './crs/reference-systems.ts';
import type { Layer } from './layers/layer.ts';

/** Sweden, where no municipality has told its boundary. */
const sweden: Bbox = [10.5, 55.0, 24.2, 69.1];
/** Degrees: what a record just over the boundary needs. */
const margin = 0.5;
const hour = 60 * 60 * 1000;

/**
 * The box of all layers: round the municipalities' boundaries, which anybody may read. It depends on no record, so that
 * it tells of none. Asked for once an hour.
 */
export function extentOf(
  boundaries: Layer | undefined,
  ask: AskGraph,
  now: () => number,
): (requestId: string, address: string) => Promise<Bbox> {
  let known: { readonly bbox: Bbox; readonly until: number } | null = null;
  return async (requestId, address) => {
    if (boundaries?.audience !== 'PUBLIC') return sweden;
    if (known && now() < known.until) return known.bbox;
    try {
      const asker = { principal: anonymous, address, requestId, headers: {} };
      const { rows } = await layerPage(ask, boundaries, { first: 500 }, asker);
      const boxes = rows.flatMap(({ row }) => (row && envelopeOf(row.shape(crs84))) ?? []);
      if (boxes.length === 0) return sweden;
      const along = (offset: number) => boxes.filter((_each, index) => index % 2 === offset);
      const bbox: Bbox = [
        Math.min(...along(0)) - margin,
        Math.min(...along(1)) - margin,
        Math.max(...along(0)) + margin,
        Math.max(...along(1)) + margin,
      ];
      known = { bbox, until: now() + hour };
      return bbox;
    } catch {
      return sweden;
    }
  };
}

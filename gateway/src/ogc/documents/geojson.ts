import type { Position } from '@samgraf/cql2';
import type { FeatureRow } from '../ask/feature-row.ts';
import { mapPositions } from '../crs/map-positions.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';

/** A feature as GeoJSON; in another system than CRS84 with that system's axes, as Part 2 has it. */
export function featureJson(row: FeatureRow, system: ReferenceSystem): Record<string, unknown> {
  const scale = 10 ** system.decimals;
  const round = (value: number) => Math.round(value * scale) / scale;
  const told = ([x, y]: Position): Position =>
    system.northingFirst ? [round(y), round(x)] : [round(x), round(y)];
  return {
    type: 'Feature',
    id: row.id,
    geometry: mapPositions(row.shape(system), told),
    properties: Object.fromEntries(row.values),
  };
}

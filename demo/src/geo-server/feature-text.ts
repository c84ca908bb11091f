import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { StoredFeature } from '../geodata/geo-store.ts';
import { swapAxes } from '../geodata/swap-axes.ts';
import type { ReferenceSystem } from './reference-systems.ts';

/**
 * A feature as GeoJSON text, in a reference system's own order of axes.
 *
 * @param swapped whether the layer has its axes in SWEREF 99 TM the wrong way about
 * @param links of the feature, where it is sent alone
 */
export function featureText(
  { geometry }: Pick<GeoCollection, 'geometry'>,
  feature: StoredFeature,
  { stored, northFirst }: ReferenceSystem,
  swapped: boolean,
  links?: readonly object[],
): string {
  const coordinates = northFirst && !swapped ? swapAxes(feature[stored]) : feature[stored];
  const tail = links ? `,"links":${JSON.stringify(links)}` : '';
  return `{"type":"Feature","id":${JSON.stringify(feature.id)},"geometry":{"type":"${geometry}","coordinates":${coordinates}},"properties":${feature.properties}${tail}}`;
}

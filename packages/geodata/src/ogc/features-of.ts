import type { Feature } from '../feature.ts';
import type { FeaturePage } from '../feature-client.ts';
import { featureShape } from './protocol.ts';

/** The features of a page of GeoJSON, coordinates as they came. */
export function featuresOf(rows: readonly unknown[]): FeaturePage {
  const features = rows.flatMap((row): Feature[] => {
    const { data } = featureShape.safeParse(row);
    return data ? [{ id: data.id, geometry: data.geometry, properties: data.properties ?? {} }] : [];
  });
  return { features, leftOut: rows.length - features.length };
}

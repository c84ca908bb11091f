import { readBoundaries } from '../world/geography/read-boundaries.ts';
import type { World } from '../world/world.ts';
import type { GeoCollection } from './geo-collection.ts';
import { geoCollections } from './geo-collections.ts';
import type { GeoFeature } from './geo-feature.ts';
import { addressFeatures, municipalityFeature, propertyFeatures, schoolFeatures } from './land-features.ts';

/** Every layer of one municipality. */
export type Layers = ReadonlyArray<readonly [GeoCollection, readonly GeoFeature[]]>;

/** The layers of each municipality, by its code. */
export function geodataOf(world: World): ReadonlyMap<string, Layers> {
  const boundaries = readBoundaries();
  return new Map(
    [...world.municipalities].map(([code, part]) => {
      const features: Readonly<Record<string, readonly GeoFeature[]>> = {
        kommun: [municipalityFeature(part, boundaries.get(code)!)],
        fastigheter: propertyFeatures(world.seed, part),
        adresser: addressFeatures(world.seed, part),
        skolenheter: schoolFeatures(part),
      };
      return [code, geoCollections.map((each) => [each, features[each.id] ?? []] as const)];
    }),
  );
}

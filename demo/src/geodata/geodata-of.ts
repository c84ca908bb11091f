import { readBoundaries } from '../world/geography/read-boundaries.ts';
import type { RoadNetwork } from '../world/roads/road.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import { makeBathingPlaces } from '../world/stops/make-bathing-places.ts';
import type { World } from '../world/world.ts';
import type { GeoCollection } from './geo-collection.ts';
import { geoCollections } from './geo-collections.ts';
import type { GeoFeature } from './geo-feature.ts';
import { addressFeatures, municipalityFeature, propertyFeatures, schoolFeatures } from './land-features.ts';
import { bathingFeature, stopFeature } from './place-features.ts';
import { roadFeature } from './road-feature.ts';

/** Every layer of one municipality. */
export type Layers = ReadonlyArray<readonly [GeoCollection, readonly GeoFeature[]]>;

/** The layers of each municipality, by its code. */
export function geodataOf(
  world: World,
  network: RoadNetwork,
  stops: readonly BusStop[],
): ReadonlyMap<string, Layers> {
  const boundaries = readBoundaries();
  const bathing = makeBathingPlaces(world, network);
  return new Map(
    [...world.municipalities].map(([code, part]) => {
      const own = ({ municipality }: { readonly municipality: string }): boolean => municipality === code;
      const features: Readonly<Record<string, readonly GeoFeature[]>> = {
        kommun: [municipalityFeature(part, boundaries.get(code)!)],
        fastigheter: propertyFeatures(world.seed, part),
        adresser: addressFeatures(world.seed, part),
        skolenheter: schoolFeatures(part),
        hallplatser: stops.filter(own).map(stopFeature),
        vagnat: network.roads.filter(own).map((each) => roadFeature(network, each)),
        badplatser: bathing.filter(own).map((each) => bathingFeature(world.seed, each)),
      };
      return [code, geoCollections.map((each) => [each, features[each.id]!] as const)];
    }),
  );
}

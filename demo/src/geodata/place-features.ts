import type { BusStop } from '../world/stops/bus-stop.ts';
import type { BathingPlace } from '../world/stops/make-bathing-places.ts';
import { uuidOf } from '../world/uuid-of.ts';
import type { GeoFeature } from './geo-feature.ts';
import { pointAt } from './land-features.ts';

export const stopFeature = ({ id, name, municipality, point, shelter }: BusStop): GeoFeature => ({
  id,
  geometry: pointAt(point),
  properties: { hallplatsid: id, namn: name, kommunkod: municipality, vaderskydd: shelter },
});

export function bathingFeature(seed: string, { name, municipality, point }: BathingPlace): GeoFeature {
  const id = uuidOf(seed, `geo/bathing/${municipality}/${name}`);
  return { id, geometry: pointAt(point), properties: { objektid: id, namn: name, kommunkod: municipality } };
}

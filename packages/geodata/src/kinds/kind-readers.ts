import type { GeodataKind } from '@samgraf/configuration';
import { addresses } from './addresses.ts';
import { bathingPlaces } from './bathing-places.ts';
import { boundary } from './boundary.ts';
import { busStops } from './bus-stops.ts';
import type { KindReader } from './kind-reader.ts';
import { properties } from './properties.ts';
import { roads } from './roads.ts';
import { schoolUnits } from './school-units.ts';

/** How each kind is read. */
export const kindReaders: Readonly<Record<GeodataKind, KindReader>> = {
  boundary,
  properties,
  addresses,
  schoolUnits,
  busStops,
  roads,
  bathingPlaces,
};

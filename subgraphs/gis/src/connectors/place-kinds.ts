import type { GeodataKind } from '@samgraf/configuration';

/** Kinds of places that are searched for, in the order that they are told in where names are the same. */
export const placeKinds = {
  ADDRESS: 'addresses',
  PROPERTY: 'properties',
  SCHOOL: 'schoolUnits',
  BUS_STOP: 'busStops',
  BATHING_PLACE: 'bathingPlaces',
} as const satisfies Readonly<Record<string, GeodataKind>>;

export type PlaceKind = keyof typeof placeKinds;

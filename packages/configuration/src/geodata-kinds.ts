/** What is read of a geodata service, each kind from a collection of its own. */
export const geodataKinds = [
  'boundary',
  'properties',
  'addresses',
  'schoolUnits',
  'busStops',
  'roads',
  'bathingPlaces',
] as const;

export type GeodataKind = (typeof geodataKinds)[number];

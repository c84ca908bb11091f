import { z } from 'zod';

/** What of GeoJSON (RFC 7946) and OGC API Features is read. Coordinates in the order that they came. */
const position = z
  .array(z.number())
  .min(2)
  .max(4)
  .transform(([first, second]): [number, number] => [first as number, second as number]);
const line = z.array(position).min(2).max(100_000);
const ring = z.array(position).min(4).max(100_000);

export const geometryShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

export const featureShape = z.object({
  type: z.literal('Feature'),
  // OGC API Features gives each one an id; GeoJSON need not have any, and that of a WFS often has none.
  id: z
    .union([z.string().max(200), z.number()])
    .default('')
    .transform(String),
  geometry: geometryShape,
  properties: z.record(z.string(), z.unknown()).nullable(),
});

/** What a collection, or the list of collections, says of reference systems. */
export const systemsShape = z.object({ crs: z.array(z.string()).nullish() });

/** A page of features. Each feature is checked by itself, so that a bad one costs itself alone. */
export const pageShape = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).max(20_000),
  numberMatched: z.union([z.number(), z.string()]).nullish(),
  links: z.array(z.object({ rel: z.string().nullish(), href: z.string().nullish() })).nullish(),
});

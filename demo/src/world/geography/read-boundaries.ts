import { readFileSync } from 'node:fs';
import { Boundary } from './boundary.ts';

/** The real boundaries (SCB, simplified, SWEREF 99 TM) by municipality code. */
export function readBoundaries(): ReadonlyMap<string, Boundary> {
  const text = readFileSync(new URL('../../../data/five_scb_3006.geojson', import.meta.url), 'utf8');
  const { features } = JSON.parse(text) as {
    features: Array<{
      properties: { municipality_code: string };
      geometry: { coordinates: Array<Array<Array<[number, number]>>> };
    }>;
  };
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.municipality_code,
      new Boundary(geometry.coordinates.map((polygon) => polygon[0]!)),
    ]),
  );
}

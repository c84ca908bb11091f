import type { Position, Shape } from '@samgraf/cql2';
import { mapPositions } from '../crs/map-positions.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84 } from '../crs/reference-systems.ts';
import type { Layer } from '../layers/layer.ts';
import { at } from './at.ts';

interface Place {
  readonly easting: number;
  readonly northing: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** The geometry of a node in any reference system; null where it has none. */
export function geometryOf(
  { geometry: { kind, path } }: Layer,
  node: unknown,
): ((system: ReferenceSystem) => Shape) | null {
  switch (kind) {
    case 'place':
      return given(at(node, path), (place) => (system) => point(position(place as Place, system)));
    case 'geojson':
      return given(at(node, path), (shape) => (system) => turned(shape as Shape, system));
    case 'places':
      return places(listed(node, path) as Place[]);
    case 'line': {
      const corners = listed(node, path) as Place[];
      if (corners.length < 2) return null;
      return (system) => ({ type: 'LineString', coordinates: along(corners, system) });
    }
    case 'rings':
      return polygons(
        listed(node, path.slice(0, -1)).map((polygon) => listed(polygon, path.slice(-1)) as Place[]),
      );
  }
}

const given = <G>(found: unknown, make: (found: unknown) => G): G | null =>
  found === null || found === undefined ? null : make(found);

/** What lies at a path that goes through lists. */
function listed(node: unknown, path: readonly string[]): unknown[] {
  let found = [node];
  for (const each of path) {
    found = found.flatMap((one) => (one as Record<string, unknown> | null | undefined)?.[each] ?? []);
  }
  return found;
}

/** Who lives by turns at two addresses is one feature in two places. */
function places(found: readonly Place[]): ((system: ReferenceSystem) => Shape) | null {
  const [first, ...others] = found;
  if (!first) return null;
  return (system) =>
    others.length === 0
      ? point(position(first, system))
      : { type: 'MultiPoint', coordinates: along(found, system) };
}

function polygons(rings: ReadonlyArray<readonly Place[]>): ((system: ReferenceSystem) => Shape) | null {
  const [first, ...others] = rings.filter((each) => each.length > 3);
  if (!first) return null;
  return (system) =>
    others.length === 0
      ? { type: 'Polygon', coordinates: [along(first, system)] }
      : { type: 'MultiPolygon', coordinates: [first, ...others].map((each) => [along(each, system)]) };
}

const point = (coordinates: Position): Shape => ({ type: 'Point', coordinates });

const along = (corners: readonly Place[], system: ReferenceSystem): Position[] =>
  corners.map((each) => position(each, system));

/** Where the source knows both, nothing is counted over: its own coordinates come out as they are. */
function position({ easting, northing, longitude, latitude }: Place, system: ReferenceSystem): Position {
  if (system === crs84) return [longitude, latitude];
  return system.isSweref99Tm ? [easting, northing] : system.project([longitude, latitude]);
}

const turned = (shape: Shape, system: ReferenceSystem): Shape =>
  system === crs84 ? shape : mapPositions(shape, system.project);

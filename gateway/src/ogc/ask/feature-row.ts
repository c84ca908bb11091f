import type { Row, Shape, Value } from '@samgraf/cql2';
import { mapPositions } from '../crs/map-positions.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84 } from '../crs/reference-systems.ts';
import type { Layer, LayerProperty } from '../layers/layer.ts';

/** A record that the graph gave, as a feature. */
export interface FeatureRow {
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  /** Easting (or longitude) first, unrounded. */
  shape(system: ReferenceSystem): Shape;
  /** What a filter of this system is held against. */
  row(system: ReferenceSystem): Row;
}

interface Place {
  readonly easting: number;
  readonly northing: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** A node of the layer's operation as a feature; null for one without a place, which is on no map. */
export function featureRow(layer: Layer, node: unknown): FeatureRow | null {
  const id = at(node, ['id']);
  const shapeOf = typeof id === 'string' ? geometryOf(layer, node) : null;
  if (typeof id !== 'string' || shapeOf === null) return null;
  const shapes = new Map<ReferenceSystem, Shape>();
  const shape = (system: ReferenceSystem) => {
    let found = shapes.get(system);
    if (!found) {
      found = shapeOf(system);
      shapes.set(system, found);
    }
    return found;
  };
  const values = new Map(layer.properties.map((each) => [each.name, attributeOf(each, node)]));
  return {
    id,
    values,
    shape,
    row: (system) => ({ value: (name) => values.get(name) ?? null, shape: () => shape(system) }),
  };
}

function at(node: unknown, path: readonly string[]): unknown {
  let found = node;
  for (const each of path) found = (found as Record<string, unknown> | null | undefined)?.[each];
  return found;
}

function attributeOf({ path, type }: LayerProperty, node: unknown): Value {
  const found = at(node, path);
  if (Array.isArray(found)) return found.join(', ');
  if (typeof found === 'string' && type === 'date-time') {
    const time = new Date(found);
    // As filters have it: in UTC, to the millisecond.
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
  }
  if (typeof found === 'string' && (type === 'number' || type === 'integer')) return Number(found);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
}

type ShapeOf = (system: ReferenceSystem) => Shape;

function geometryOf({ geometry: { kind, path } }: Layer, node: unknown): ShapeOf | null {
  if (kind === 'places') {
    // Who lives by turns at two addresses is one feature in two places.
    const [first, ...others] = placesAt(node, path).map(placeShape);
    if (!first || others.length === 0) return first ?? null;
    return (system) => ({
      type: 'MultiPoint',
      coordinates: [first, ...others].map((each) => each(system).coordinates),
    });
  }
  const given = at(node, path);
  if (given === null || given === undefined) return null;
  return kind === 'place' ? placeShape(given as Place) : geojsonShape(given as Shape);
}

function placesAt(node: unknown, path: readonly string[]): Place[] {
  let found = [node];
  for (const each of path) {
    found = found.flatMap((one) => (one as Record<string, unknown> | null | undefined)?.[each] ?? []);
  }
  return found as Place[];
}

/** Where the source knows both, nothing is counted over: its own coordinates come out as they are. */
const placeShape =
  ({ easting, northing, longitude, latitude }: Place) =>
  (system: ReferenceSystem): Extract<Shape, { type: 'Point' }> => ({
    type: 'Point',
    coordinates:
      system === crs84
        ? [longitude, latitude]
        : system.isSweref99Tm
          ? [easting, northing]
          : system.project([longitude, latitude]),
  });

const geojsonShape =
  (shape: Shape) =>
  (system: ReferenceSystem): Shape =>
    system === crs84 ? shape : mapPositions(shape, system.project);

import { evaluate, type Row, type Shape, type Value } from '@samgraf/cql2';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84 } from '../crs/reference-systems.ts';
import type { Layer, LayerProperty } from '../layers/layer.ts';
import { at } from './at.ts';
import { geometryOf } from './geometry-of.ts';

/** A record that the graph gave, as a feature. */
export interface FeatureRow {
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  /** Easting (or longitude) first, unrounded. */
  shape(system: ReferenceSystem): Shape;
  /** What a filter of this system is held against. */
  row(system: ReferenceSystem): Row;
}

/**
 * A node of the layer's operation as a feature; null for one without a place, which is on no map, and for one that the layer
 * leaves out.
 */
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
  const row = (system: ReferenceSystem): Row => ({
    value: (name) => values.get(name) ?? null,
    shape: () => shape(system),
  });
  if (layer.only && evaluate(layer.only, row(crs84)) !== true) return null;
  return { id, values, shape, row };
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

import type { Expression, Scalar } from './expression.ts';
import { envelopeOf } from './geometry/envelope-of.ts';
import type { Bbox } from './geometry/shape.ts';

/** What a source can be told of a filter, so that it gives fewer rows. */
export interface Taken {
  /** Of each property that the source can be asked by: the values of which one must be. */
  readonly equals: ReadonlyMap<string, ReadonlyArray<string | number | boolean>>;
  /** Outside of which no row is wanted; null where the filter does not say. */
  readonly bbox: Bbox | null;
  /** Whether that is all the filter says: what the source then gives is what the filter lets through. */
  readonly whole: boolean;
}

/**
 * Takes from a filter what a source can be asked by. Only what every row must meet is taken, so that a source told so
 * leaves out nothing that the filter would let through; the filter is held against the rows all the same.
 *
 * @param askable the properties whose values the source can be given
 * @param geometry the property that the source can be given a box for
 */
export function pushDown(expression: Expression, askable: ReadonlySet<string>, geometry: string): Taken {
  const equals = new Map<string, ReadonlyArray<string | number | boolean>>();
  let bbox: Bbox | null = null;
  let whole = true;
  for (const part of expression.kind === 'and' ? expression.parts : [expression]) {
    const equality = equalityOf(part);
    if (equality && askable.has(equality.name) && !equals.has(equality.name)) {
      equals.set(equality.name, equality.values);
      continue;
    }
    const box = boxOf(part, geometry);
    if (box && bbox === null) {
      bbox = box.bbox;
      whole &&= box.exact;
      continue;
    }
    whole = false;
  }
  return { equals, bbox, whole };
}

function equalityOf(part: Expression) {
  if (part.kind === 'in' && part.value.kind === 'property') {
    const values = part.list.map(literal);
    return values.includes(null)
      ? null
      : { name: part.value.name, values: values as Array<string | number | boolean> };
  }
  if (part.kind !== 'compare' || part.operator !== '=') return null;
  const [property, value] = part.left.kind === 'property' ? [part.left, part.right] : [part.right, part.left];
  const given = literal(value);
  return property.kind === 'property' && given !== null ? { name: property.name, values: [given] } : null;
}

const literal = (scalar: Scalar): string | number | boolean | null =>
  scalar.kind === 'property' || scalar.kind === 'casei' ? null : scalar.value;

function boxOf(part: Expression, geometry: string): { bbox: Bbox; exact: boolean } | null {
  if (part.kind !== 'spatial' || part.operator !== 'intersects') return null;
  const [property, spot] = part.left.kind === 'property' ? [part.left, part.right] : [part.right, part.left];
  if (property.kind !== 'property' || property.name !== geometry || spot.kind === 'property') return null;
  if (spot.kind === 'bbox') return { bbox: spot.bbox, exact: true };
  const bbox = envelopeOf(spot.shape);
  return bbox && { bbox, exact: false };
}

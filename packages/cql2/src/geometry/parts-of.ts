import type { Position, Shape } from './shape.ts';

/** A geometry taken apart: single points, open lines, and polygons as their rings. */
export interface Parts {
  readonly points: Position[];
  readonly lines: Array<readonly Position[]>;
  readonly polygons: Array<ReadonlyArray<readonly Position[]>>;
}

/** Takes a geometry apart, whatever it is made of. */
export function partsOf(shape: Shape): Parts {
  const parts: Parts = { points: [], lines: [], polygons: [] };
  gather(shape, parts);
  return parts;
}

function gather(shape: Shape, parts: Parts): void {
  switch (shape.type) {
    case 'Point':
      parts.points.push(shape.coordinates);
      break;
    case 'MultiPoint':
      parts.points.push(...shape.coordinates);
      break;
    case 'LineString':
      parts.lines.push(shape.coordinates);
      break;
    case 'MultiLineString':
      parts.lines.push(...shape.coordinates);
      break;
    case 'Polygon':
      parts.polygons.push(shape.coordinates);
      break;
    case 'MultiPolygon':
      parts.polygons.push(...shape.coordinates);
      break;
    case 'GeometryCollection':
      for (const each of shape.geometries) gather(each, parts);
  }
}

import type { PlaneGeometry, Position } from './geo-feature.ts';

/** Every position of a geometry. */
export function positionsOf(geometry: PlaneGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}

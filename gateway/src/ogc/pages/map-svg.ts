import { envelopeOf, type Position, type Shape } from '@samgraf/cql2';
import type { FeatureRow } from '../ask/feature-row.ts';
import { storageSystem } from '../crs/reference-systems.ts';
import { escaped } from './escaped.ts';

/** A map of some features, drawn in metres of SWEREF 99 TM: of itself alone, with nothing from elsewhere. */
export function mapSvg(rows: readonly FeatureRow[], hrefOf: (row: FeatureRow) => string): string {
  const shapes = rows.map((row) => ({ row, shape: row.shape(storageSystem) }));
  const boxes = shapes.flatMap(({ shape }) => envelopeOf(shape) ?? []);
  if (boxes.length === 0) return '';
  const along = (offset: number) => boxes.filter((_each, index) => index % 2 === offset);
  const [left, right] = [Math.min(...along(0)), Math.max(...along(0))];
  const [lower, upper] = [Math.min(...along(1)), Math.max(...along(1))];
  const margin = Math.max(right - left, upper - lower, 100) * 0.05;
  const [width, height] = [right - left + 2 * margin, upper - lower + 2 * margin];
  const at = ([x, y]: Position) => `${(x - left + margin).toFixed(1)},${(upper - y + margin).toFixed(1)}`;
  const size = Math.max(width, height) / 180;
  const drawn = shapes.map(({ row, shape }) => {
    const name = escaped(row.id);
    return `<a href="${escaped(hrefOf(row))}" aria-label="${name}">${draw(shape, at, size)}<title>${name}</title></a>`;
  });
  return `<svg role="img" aria-label="Karta över objekten i tabellen" viewBox="0 0 ${width.toFixed(1)} ${height.toFixed(1)}">${drawn.join('')}</svg>`;
}

function draw(shape: Shape, at: (position: Position) => string, size: number): string {
  const circle = (position: Position) => {
    const [x, y] = at(position).split(',');
    return `<circle cx="${x}" cy="${y}" r="${size.toFixed(1)}"/>`;
  };
  const line = (positions: readonly Position[]) => `M${positions.map(at).join('L')}`;
  const rings = (each: ReadonlyArray<readonly Position[]>) => each.map((ring) => `${line(ring)}Z`).join('');
  switch (shape.type) {
    case 'Point':
      return circle(shape.coordinates);
    case 'MultiPoint':
      return shape.coordinates.map(circle).join('');
    case 'LineString':
      return `<path fill="none" d="${line(shape.coordinates)}"/>`;
    case 'MultiLineString':
      return `<path fill="none" d="${shape.coordinates.map(line).join('')}"/>`;
    case 'Polygon':
      return `<path fill-rule="evenodd" d="${rings(shape.coordinates)}"/>`;
    case 'MultiPolygon':
      return `<path fill-rule="evenodd" d="${shape.coordinates.map(rings).join('')}"/>`;
    case 'GeometryCollection':
      return shape.geometries.map((each) => draw(each, at, size)).join('');
  }
}

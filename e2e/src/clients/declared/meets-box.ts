import type { SourceFeature } from './source-layer.ts';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];
type Degrees = readonly [longitude: number, latitude: number];

/** Whether a feature has a point in a box, edges included. */
export function meetsBox(kind: SourceFeature['kind'], positions: readonly Degrees[], box: Box): boolean {
  const [west, south, east, north] = box;
  if (positions.some(([x, y]) => west <= x && x <= east && south <= y && y <= north)) return true;
  if (kind === 'point') return false;
  if (positions.some((to, index) => index > 0 && clipped(positions[index - 1]!, to, box))) return true;
  // No edge comes near: the box lies inside the ring altogether, or outside of it.
  return kind === 'ring' && windings(positions, [west, south]) !== 0;
}

/** Whether a segment has something left when it is cut off along each edge of the box (Liang and Barsky). */
function clipped([x, y]: Degrees, to: Degrees, [west, south, east, north]: Box): boolean {
  const [dx, dy] = [to[0] - x, to[1] - y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, x - west],
    [dx, east - x],
    [-dy, y - south],
    [dy, north - y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** How many times a ring goes round a point. */
function windings(ring: readonly Degrees[], [x, y]: Degrees): number {
  let turned = 0;
  for (const [index, to] of ring.entries()) {
    const from = ring[index - 1];
    if (!from) continue;
    const [ax, ay, bx, by] = [from[0] - x, from[1] - y, to[0] - x, to[1] - y];
    turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.round(turned / (2 * Math.PI));
}

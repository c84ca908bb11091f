import type { Bbox, Position } from '@samgraf/cql2';
import type { ReferenceSystem } from './reference-system.ts';
import { crs84 } from './reference-systems.ts';

const steps = 16;
/** Degrees, some hundred metres: an edge bends between two of the steps by less. */
const margin = 0.005;

/** A box in degrees that holds a box of a projected system: its edges are no lines of longitude or latitude. */
export function boxInDegrees(bbox: Bbox, system: ReferenceSystem): Bbox {
  if (system === crs84) return bbox;
  const [left, lower, right, upper] = bbox;
  const edges: Position[] = [];
  for (let step = 0; step <= steps; step++) {
    const x = left + ((right - left) * step) / steps;
    const y = lower + ((upper - lower) * step) / steps;
    edges.push([x, lower], [x, upper], [left, y], [right, y]);
  }
  const degrees = edges.map(system.unproject);
  const longitudes = degrees.map(([x]) => x);
  const latitudes = degrees.map(([, y]) => y);
  const all = [...longitudes, ...latitudes];
  // Far outside of where the projection holds, nothing is left out.
  if (!all.every(Number.isFinite)) return [-180, -90, 180, 90];
  return [
    Math.min(...longitudes) - margin,
    Math.min(...latitudes) - margin,
    Math.max(...longitudes) + margin,
    Math.max(...latitudes) + margin,
  ];
}

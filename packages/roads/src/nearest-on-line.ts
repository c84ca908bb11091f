import type { Point } from './road-link.ts';
import type { Spot } from './spot.ts';

/** The place of a line that is nearest to a point. @param line easting and northing by turns, two points or more */
export function nearestOnLine(line: Float64Array, { easting, northing }: Point): Omit<Spot, 'link'> {
  let best = { along: 0, away: Infinity, at: { easting: line[0]!, northing: line[1]! } };
  let before = 0;
  for (let i = 2; i < line.length; i += 2) {
    const e = line[i - 2]!;
    const n = line[i - 1]!;
    const de = line[i]! - e;
    const dn = line[i + 1]! - n;
    const metres = Math.hypot(de, dn);
    const share =
      metres === 0
        ? 0
        : Math.min(1, Math.max(0, ((easting - e) * de + (northing - n) * dn) / (metres * metres)));
    const at = { easting: e + share * de, northing: n + share * dn };
    const away = Math.hypot(easting - at.easting, northing - at.northing);
    if (away < best.away) best = { along: before + share * metres, away, at };
    before += metres;
  }
  return best;
}

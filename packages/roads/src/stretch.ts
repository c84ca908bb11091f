import type { Point } from './road-link.ts';

/**
 * A part of a line between two distances from its beginning, in metres, in the direction from the first to the second.
 * @param line easting and northing by turns
 */
export function stretch(line: Float64Array, from: number, to: number): Point[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const points = [pointAt(line, low)];
  let before = 0;
  for (let i = 2; i < line.length; i += 2) {
    before += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!);
    if (before > low && before < high) points.push({ easting: line[i]!, northing: line[i + 1]! });
  }
  points.push(pointAt(line, high));
  return from <= to ? points : points.reverse();
}

function pointAt(line: Float64Array, along: number): Point {
  let before = 0;
  for (let i = 2; i < line.length; i += 2) {
    const metres = Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!);
    if (before + metres >= along && metres > 0) {
      const share = (along - before) / metres;
      return {
        easting: line[i - 2]! + share * (line[i]! - line[i - 2]!),
        northing: line[i - 1]! + share * (line[i + 1]! - line[i - 1]!),
      };
    }
    before += metres;
  }
  return { easting: line.at(-2)!, northing: line.at(-1)! };
}

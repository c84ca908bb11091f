import type { Box } from './geo-store.ts';

type Position = readonly [number, number];
type Coordinates = Position | readonly Position[] | ReadonlyArray<readonly Position[]>;

/** Whether a point, a line or a polygon (its outer ring) has anything in common with a box, edges included. */
export function meetsBox(coordinates: Coordinates, box: Box): boolean {
  if (isPosition(coordinates)) return holds(box, coordinates);
  if (isLine(coordinates)) return lineMeets(coordinates, box);
  const outer = coordinates[0]!;
  // One that no edge enters lies wholly inside, or wholly outside.
  return lineMeets(outer, box) || inside(outer, [box[0], box[1]]);
}

const isPosition = (each: Coordinates): each is Position => typeof each[0] === 'number';
const isLine = (
  each: readonly Position[] | ReadonlyArray<readonly Position[]>,
): each is readonly Position[] => typeof each[0]![0] === 'number';

const holds = ([west, south, east, north]: Box, [x, y]: Position): boolean =>
  west <= x && x <= east && south <= y && y <= north;

const lineMeets = (line: readonly Position[], box: Box): boolean =>
  line.some((each, index) => holds(box, each) || (index > 0 && crosses(line[index - 1]!, each, box)));

/** Liang and Barsky: what is left of the stretch once each side of the box has cut off what lies beyond it. */
function crosses([x1, y1]: Position, [x2, y2]: Position, [west, south, east, north]: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [begin, end] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - west],
    [dx, east - x1],
    [-dy, y1 - south],
    [dy, north - y1],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) begin = Math.max(begin, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return begin <= end;
}

function inside(ring: readonly Position[], [x, y]: Position): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

import type { Point } from './boundary.ts';

/** Points by squares of the map, to find those nearby. Points can be added at any time. */
export class PointIndex {
  readonly points: Point[] = [];
  readonly #squares = new Map<number, number[]>();
  readonly #side: number;

  /** @param side of a square, metres: about as far as the nearest points are */
  constructor(side: number) {
    this.#side = side;
  }

  /** @returns its place, counted from 0 */
  add(point: Point): number {
    const place = this.points.push(point) - 1;
    const square = this.#square(this.#cell(point.easting), this.#cell(point.northing));
    const there = this.#squares.get(square);
    if (there) there.push(place);
    else this.#squares.set(square, [place]);
    return place;
  }

  /** The places of the nearest points within a distance in metres, nearest first; of equals the one added first. */
  nearest(point: Point, most: number, metres: number): number[] {
    const [column, row] = [this.#cell(point.easting), this.#cell(point.northing)];
    const found: Array<{ place: number; away: number }> = [];
    const furthest = Math.ceil(metres / this.#side);
    for (let ring = 0; ring <= furthest; ring++) {
      // Whatever lies in rings further out is further away than this.
      const safe = (ring - 1) * this.#side;
      if (found.length >= most && found.filter(({ away }) => away <= safe).length >= most) break;
      for (const square of this.#ring(column, row, ring))
        for (const place of this.#squares.get(square) ?? []) {
          const { easting, northing } = this.points[place]!;
          const away = Math.hypot(easting - point.easting, northing - point.northing);
          if (away <= metres) found.push({ place, away });
        }
    }
    found.sort((a, b) => a.away - b.away || a.place - b.place);
    return found.slice(0, most).map(({ place }) => place);
  }

  #cell(metres: number): number {
    return Math.floor(metres / this.#side);
  }

  #square(column: number, row: number): number {
    return row * 1_000_003 + column;
  }

  *#ring(column: number, row: number, ring: number): Generator<number> {
    if (ring === 0) return yield this.#square(column, row);
    for (let step = -ring; step <= ring; step++) {
      yield this.#square(column + step, row - ring);
      yield this.#square(column + step, row + ring);
      if (Math.abs(step) === ring) continue;
      yield this.#square(column - ring, row + step);
      yield this.#square(column + ring, row + step);
    }
  }
}

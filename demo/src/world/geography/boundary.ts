import type { Random } from '../../random/random.ts';

/** SWEREF 99 TM, whole metres. */
export interface Point {
  readonly easting: number;
  readonly northing: number;
}

/** East and north by turns of the outline; the last is the first. */
export type Ring = ReadonlyArray<readonly [number, number]>;

/** Where a municipality is: its outer rings. */
export class Boundary {
  private readonly rings: readonly Ring[];

  constructor(rings: readonly Ring[]) {
    if (rings.length === 0) throw new RangeError('a boundary needs at least one ring');
    this.rings = rings;
  }

  get outlines(): readonly Ring[] {
    return this.rings;
  }

  /** Even–odd rule. */
  contains({ easting, northing }: Point): boolean {
    let inside = false;
    for (const ring of this.rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i]!;
        const [x2, y2] = ring[j]!;
        if (y1 > northing !== y2 > northing && easting < ((x2 - x1) * (northing - y1)) / (y2 - y1) + x1)
          inside = !inside;
      }
    }
    return inside;
  }

  /** A point anywhere inside, each as likely. */
  anywhere(random: Random): Point {
    const xs = this.rings.flatMap((ring) => ring.map(([x]) => x));
    const ys = this.rings.flatMap((ring) => ring.map(([, y]) => y));
    const [west, east] = [Math.ceil(Math.min(...xs)), Math.floor(Math.max(...xs))];
    const [south, north] = [Math.ceil(Math.min(...ys)), Math.floor(Math.max(...ys))];
    for (;;) {
      const point = { easting: random.integer(west, east), northing: random.integer(south, north) };
      if (this.contains(point)) return point;
    }
  }

  /** A point inside, most often within `radius` metres of `centre`, which must lie inside. */
  near(random: Random, centre: Point, radius: number): Point {
    for (let attempt = 0; attempt < 50; attempt++) {
      const point = {
        easting: Math.round(centre.easting + random.normal() * radius * 0.5),
        northing: Math.round(centre.northing + random.normal() * radius * 0.5),
      };
      if (this.contains(point)) return point;
    }
    return centre;
  }
}

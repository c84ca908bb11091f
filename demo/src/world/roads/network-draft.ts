import type { Point } from '../geography/boundary.ts';
import type { Territory } from '../geography/territory.ts';
import type { Road, RoadAttributes, RoadNode } from './road.ts';

/** What most roads are. */
export const usual: RoadAttributes = {
  direction: 'BOTH',
  roadClass: 7,
  speed: 70,
  kind: 'ROAD',
  walkable: true,
  unsafe: false,
  number: null,
  street: null,
};

/** A network that is being made; knows what hangs together. */
export class NetworkDraft {
  readonly nodes: RoadNode[] = [];
  readonly roads: Road[] = [];
  readonly #territory: Territory;
  readonly #parents: number[] = [];
  readonly #counts = new Map<string, number>();

  constructor(territory: Territory) {
    this.#territory = territory;
  }

  /** @returns its place */
  node(point: Point, municipality: string): number {
    const place = this.nodes.length;
    this.nodes.push({ id: `N${String(place + 1).padStart(6, '0')}`, point, municipality });
    this.#parents.push(place);
    return place;
  }

  /** @param bends points between the two nodes. The road belongs to where its middle is. */
  road(from: number, to: number, attributes: RoadAttributes, bends: readonly Point[] = []): void {
    const [begin, end] = [this.nodes[from]!, this.nodes[to]!];
    const middle = bends[bends.length >> 1] ?? between(begin.point, end.point, 0.5);
    const municipality = this.#territory.municipalityAt(middle, begin.municipality) ?? begin.municipality;
    const count = (this.#counts.get(municipality) ?? 0) + 1;
    this.#counts.set(municipality, count);
    this.roads.push({
      id: `L${municipality}-${String(count).padStart(6, '0')}`,
      from,
      to,
      line: [begin.point, ...bends, end.point],
      municipality,
      attributes,
    });
    // What only vehicles may use leads nobody on foot anywhere.
    if (attributes.walkable) this.#parents[this.group(from)] = this.group(to);
  }

  /** Two nodes are of one group where one can be walked to from the other. */
  group(node: number): number {
    let root = node;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }

  inside(point: Point, guess?: string): boolean {
    return this.#territory.municipalityAt(point, guess) !== null;
  }

  municipalityAt(point: Point, guess?: string): string | null {
    return this.#territory.municipalityAt(point, guess);
  }
}

/** A share of the way from one point to another, in whole metres. */
export const between = (a: Point, b: Point, share: number): Point => ({
  easting: Math.round(a.easting + (b.easting - a.easting) * share),
  northing: Math.round(a.northing + (b.northing - a.northing) * share),
});

/** A point so many metres to the left of a stretch, abreast of a share of it. */
export function aside(a: Point, b: Point, share: number, metres: number): Point {
  const [dx, dy] = [b.easting - a.easting, b.northing - a.northing];
  const length = Math.max(1, Math.hypot(dx, dy));
  return {
    easting: Math.round(a.easting + dx * share - (dy / length) * metres),
    northing: Math.round(a.northing + dy * share + (dx / length) * metres),
  };
}

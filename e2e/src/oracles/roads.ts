import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type Position = readonly [number, number];

interface Link {
  readonly ends: readonly [string, string];
  readonly line: readonly Position[];
  /** Metres from end to end. */
  readonly length: number;
  /** West, south, east and north. */
  readonly box: readonly [number, number, number, number];
  readonly unsafe: boolean;
}

/** Where a place comes onto a road: so far along it, and so far beside it. */
interface Foot {
  readonly link: Link;
  readonly along: number;
  readonly beside: number;
}

const apart = ([a, b]: Position, [c, d]: Position): number => Math.sqrt((a - c) ** 2 + (b - d) ** 2);

/** How far a place is from a box; none where it is within. Asked tens of millions of times: nothing is made for it. */
function beyond(place: Position, box: Link['box']): number {
  const east = Math.max(box[0] - place[0], place[0] - box[2], 0);
  const north = Math.max(box[1] - place[1], place[1] - box[3], 0);
  return Math.sqrt(east * east + north * north);
}

/** The road networks of some municipalities' own files, walked by the textbook: no index. */
export class Roads {
  readonly #links: Link[] = [];
  readonly #made = new Map<boolean, ReadonlyMap<string, ReadonlyArray<{ to: string; metres: number }>>>();

  constructor(dataFolder: string, municipalities: readonly string[]) {
    for (const code of municipalities) {
      const file = new DatabaseSync(join(dataFolder, `demo/geodata/${code}.sqlite`), { readOnly: true });
      for (const { properties, plane } of file.prepare('SELECT properties, plane FROM vagnat').all()) {
        const { startnod, slutnod, gangtrafik, trafikfarlig } = JSON.parse(String(properties));
        if (!gangtrafik) continue;
        const line: Position[] = JSON.parse(String(plane));
        const [eastings, northings] = [
          line.map(([easting]) => easting),
          line.map(([, northing]) => northing),
        ];
        this.#links.push({
          ends: [startnod, slutnod],
          line,
          length: line.slice(1).reduce((sum, each, index) => sum + apart(line[index]!, each), 0),
          box: [Math.min(...eastings), Math.min(...northings), Math.max(...eastings), Math.max(...northings)],
          unsafe: trafikfarlig,
        });
      }
      file.close();
    }
  }

  /** The nearest place of all roads, by looking at each piece of each whose box is not farther than what was found. */
  foot(place: Position): Foot {
    let best: Foot | null = null;
    for (const link of this.#links) {
      if (best !== null && beyond(place, link.box) > best.beside) continue;
      let passed = 0;
      for (const [index, end] of link.line.slice(1).entries()) {
        const begin = link.line[index]!;
        const length = apart(begin, end);
        const [dx, dy] = [(end[0] - begin[0]) / (length || 1), (end[1] - begin[1]) / (length || 1)];
        const far = Math.min(length, Math.max(0, (place[0] - begin[0]) * dx + (place[1] - begin[1]) * dy));
        const beside = apart(place, [begin[0] + far * dx, begin[1] + far * dy]);
        if (best === null || beside < best.beside) best = { link, along: passed + far, beside };
        passed += length;
      }
    }
    return best!;
  }

  /** Metres on foot from one place to each of others; null where no way leads. */
  metres(from: Foot, to: readonly Foot[], avoidUnsafe = false): Array<number | null> {
    const isOpen = ({ unsafe }: Link): boolean => !(avoidUnsafe && unsafe);
    const junctions = this.#junctions(avoidUnsafe);
    const reached = new Map<string, number>();
    // By whole metres: what is put into a bucket is at least as far as what was taken from it.
    const buckets: Array<Array<{ node: string; far: number }>> = [];
    const put = (node: string, far: number) => {
      buckets[Math.floor(far)] ??= [];
      buckets[Math.floor(far)]!.push({ node, far });
    };
    if (isOpen(from.link)) for (const { node, far } of endsOf(from)) put(node, far);
    for (let metre = 0; metre < buckets.length; metre++) {
      for (let next = buckets[metre]?.shift(); next; next = buckets[metre]!.shift()) {
        if (next.far >= (reached.get(next.node) ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(next.node, next.far);
        for (const road of junctions.get(next.node) ?? []) put(road.to, next.far + road.metres);
      }
    }
    return to.map((each) => {
      if (!isOpen(each.link) || !isOpen(from.link)) return null;
      const ways = endsOf(each).map(({ node, far }) => (reached.get(node) ?? Number.POSITIVE_INFINITY) + far);
      if (each.link === from.link) ways.push(Math.abs(each.along - from.along));
      const far = Math.min(...ways);
      return Number.isFinite(far) ? from.beside + far + each.beside : null;
    });
  }

  /** From each junction, how far it is to the next ones. */
  #junctions(avoidUnsafe: boolean): ReadonlyMap<string, ReadonlyArray<{ to: string; metres: number }>> {
    const known = this.#made.get(avoidUnsafe);
    if (known) return known;
    const made = new Map<string, Array<{ to: string; metres: number }>>();
    for (const { ends, length, unsafe } of this.#links) {
      if (avoidUnsafe && unsafe) continue;
      for (const [node, other] of [ends, ends.toReversed()] as Array<[string, string]>) {
        if (!made.has(node)) made.set(node, []);
        made.get(node)!.push({ to: other, metres: length });
      }
    }
    this.#made.set(avoidUnsafe, made);
    return made;
  }
}

/** The two junctions that a road leads to from a place on it, and how far each is along it. */
const endsOf = ({ link: { ends, length }, along }: Foot) => [
  { node: ends[0], far: along },
  { node: ends[1], far: length - along },
];

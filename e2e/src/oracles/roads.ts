import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type Position = readonly [number, number];

interface Link {
  readonly ends: readonly [string, string];
  readonly line: readonly Position[];
  readonly unsafe: boolean;
}

/** Where a place comes onto a road: so far along it, and so far beside it. */
interface Foot {
  readonly link: Link;
  readonly along: number;
  readonly beside: number;
}

const apart = ([a, b]: Position, [c, d]: Position): number => Math.sqrt((a - c) ** 2 + (b - d) ** 2);

/** The road networks of some municipalities' own files, walked by the textbook: no index, no arrays, nothing kept. */
export class Roads {
  readonly #links: Link[] = [];

  constructor(dataFolder: string, municipalities: readonly string[]) {
    for (const code of municipalities) {
      const file = new DatabaseSync(join(dataFolder, `demo/geodata/${code}.sqlite`), { readOnly: true });
      for (const { properties, plane } of file.prepare('SELECT properties, plane FROM vagnat').all()) {
        const { startnod, slutnod, gangtrafik, trafikfarlig } = JSON.parse(String(properties));
        if (gangtrafik)
          this.#links.push({
            ends: [startnod, slutnod],
            line: JSON.parse(String(plane)),
            unsafe: trafikfarlig,
          });
      }
      file.close();
    }
  }

  /** The nearest place of all roads, by looking at each piece of each. */
  foot(place: Position): Foot {
    let best: Foot | null = null;
    for (const link of this.#links) {
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
    const roads = new Map<string, Array<{ to: string; metres: number }>>();
    const add = (a: string, b: string, metres: number) => {
      roads.set(a, [...(roads.get(a) ?? []), { to: b, metres }]);
      roads.set(b, [...(roads.get(b) ?? []), { to: a, metres }]);
    };
    // Whoever is on a road divides it: each place is a junction of its own.
    const feet = [from, ...to];
    const on = Map.groupBy(feet.keys(), (index) => feet[index]!.link);
    for (const link of this.#links) {
      if (avoidUnsafe && link.unsafe) continue;
      const length = link.line.slice(1).reduce((sum, each, index) => sum + apart(link.line[index]!, each), 0);
      const stops = [
        { node: link.ends[0], at: 0 },
        ...(on.get(link) ?? []).map((index) => ({ node: `foot ${index}`, at: feet[index]!.along })),
        { node: link.ends[1], at: length },
      ].sort((one, other) => one.at - other.at);
      for (const [index, stop] of stops.slice(1).entries())
        add(stops[index]!.node, stop.node, stop.at - stops[index]!.at);
    }
    const reached = new Map<string, number>();
    // By whole metres: what is put into a bucket is at least as far as what was taken from it.
    const buckets: Array<Array<{ node: string; far: number }>> = [[{ node: 'foot 0', far: 0 }]];
    for (let metre = 0; metre < buckets.length; metre++) {
      for (let next = buckets[metre]?.shift(); next; next = buckets[metre]!.shift()) {
        if (next.far >= (reached.get(next.node) ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(next.node, next.far);
        for (const road of roads.get(next.node) ?? []) {
          const far = next.far + road.metres;
          buckets[Math.floor(far)] ??= [];
          buckets[Math.floor(far)]!.push({ node: road.to, far });
        }
      }
    }
    return to.map((each, index) => {
      const far = reached.get(`foot ${index + 1}`);
      return far === undefined ? null : from.beside + far + each.beside;
    });
  }
}

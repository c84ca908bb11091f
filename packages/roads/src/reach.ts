import FlatQueue from 'flatqueue';
import type { RoadNetwork } from './build-road-network.ts';
import type { Point } from './road-link.ts';
import type { Spot } from './spot.ts';
import { stretch } from './stretch.ts';

export interface WalkOptions {
  /** Leaves out what is marked as unsafe to walk. Who lives or goes to school at such a stretch is then not reached. */
  readonly avoidUnsafe?: boolean;
  /** Nothing further than this, in metres along the road, is reached: the run ends there. No bound when left out. */
  readonly within?: number;
}

/** What is reached on foot from one place, and how far it is. */
export interface Reach {
  /** Metres along the road between the two places on it; null where there is no way, or none within the bound. */
  metres(to: Spot): number | null;
  /** The way there from where the reach begins, in SWEREF 99 TM; null where there is none. */
  path(to: Spot): Point[] | null;
}

/**
 * One run of Dijkstra's algorithm from a place (a school), which serves everybody who goes there. On foot every link
 * can be gone both ways, whatever the direction of traffic.
 */
export function reachFrom(network: RoadNetwork, start: Spot, options: WalkOptions = {}): Reach {
  const { avoidUnsafe = false, within = Infinity } = options;
  const { from, to, metres, first, incident } = network;
  const open = (link: number) => network.walkable[link] === 1 && !(avoidUnsafe && network.unsafe[link] === 1);
  const distance = new Float64Array(network.nodes).fill(Infinity);
  /** The link that each node was reached over, times two, and one more where it was gone to its end. */
  const over = new Int32Array(network.nodes);
  /** Whether a node was reached from the start itself, and not from another node. */
  const straight = new Uint8Array(network.nodes);
  const queue = new FlatQueue<number>();

  const reach = (node: number, far: number, link: number, toEnd: boolean, fromStart: boolean) => {
    if (far > within || far >= distance[node]!) return;
    distance[node] = far;
    over[node] = 2 * link + Number(toEnd);
    straight[node] = Number(fromStart);
    queue.push(node, far);
  };
  if (open(start.link)) {
    reach(from[start.link]!, start.along, start.link, false, true);
    reach(to[start.link]!, metres[start.link]! - start.along, start.link, true, true);
  }
  while (queue.length > 0) {
    const far = queue.peekValue()!;
    const node = queue.pop()!;
    // One that was reached by a shorter way since it was put here.
    if (far > distance[node]!) continue;
    for (let i = first[node]!; i < first[node + 1]!; i++) {
      const link = incident[i]!;
      if (!open(link)) continue;
      const toEnd = from[link] === node;
      reach(toEnd ? to[link]! : from[link]!, far + metres[link]!, link, toEnd, false);
    }
  }

  /** The shortest way to a spot: by its link's beginning, by its end, or along the link that both are at. */
  function way(spot: Spot): { far: number; by: 'FROM' | 'TO' | 'ALONG' } | null {
    if (!open(spot.link)) return null;
    const ways = [
      { far: distance[from[spot.link]!]! + spot.along, by: 'FROM' as const },
      { far: distance[to[spot.link]!]! + metres[spot.link]! - spot.along, by: 'TO' as const },
      {
        far: spot.link === start.link ? Math.abs(spot.along - start.along) : Infinity,
        by: 'ALONG' as const,
      },
    ];
    const best = ways.reduce((one, other) => (other.far < one.far ? other : one));
    return best.far <= within && best.far < Infinity ? best : null;
  }

  /** From the start to a node, link by link. */
  function pathTo(node: number): Point[] {
    const pieces: Point[][] = [];
    for (let at = node; ; ) {
      const link = over[at]! >> 1;
      const toEnd = (over[at]! & 1) === 1;
      const [begin, end] = toEnd ? [0, metres[link]!] : [metres[link]!, 0];
      pieces.push(stretch(network.line(link), straight[at] ? start.along : begin, end));
      if (straight[at]) return pieces.reverse().flat();
      at = toEnd ? from[link]! : to[link]!;
    }
  }

  return {
    metres: (spot) => way(spot)?.far ?? null,
    path(spot) {
      const best = way(spot);
      if (!best) return null;
      const line = network.line(spot.link);
      if (best.by === 'ALONG') return stretch(line, start.along, spot.along);
      const node = best.by === 'FROM' ? from[spot.link]! : to[spot.link]!;
      return [
        ...pathTo(node),
        ...stretch(line, best.by === 'FROM' ? 0 : metres[spot.link]!, spot.along),
      ].filter((each, index, all) => !same(each, all[index - 1]));
    },
  };
}

const same = (one: Point, other: Point | undefined): boolean =>
  one.easting === other?.easting && one.northing === other.northing;

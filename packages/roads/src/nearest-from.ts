import FlatQueue from 'flatqueue';
import type { RoadNetwork } from './build-road-network.ts';
import type { WalkOptions } from './reach.ts';
import type { Spot } from './spot.ts';

/** Which of several places is nearest on foot, from anywhere. */
export interface Nearest {
  /**
   * The place (its number in what was given) with the shortest way along the road, and so many metres: the way from that
   * place to the road is counted, that from the spot is not. Null where no way leads to any.
   */
  from(spot: Spot): { readonly place: number; readonly metres: number } | null;
}

/**
 * One run of Dijkstra's algorithm from all the places (stops) at once: every node is reached from the one that is nearest to
 * it. Of two that are equally near the first counts.
 *
 * @param places where each comes onto the network; null for one that does not
 */
export function nearestFrom(
  network: RoadNetwork,
  places: ReadonlyArray<Spot | null>,
  { avoidUnsafe = false, within = Infinity }: WalkOptions = {},
): Nearest {
  const { from, to, metres, first, incident } = network;
  const open = (link: number) => network.walkable[link] === 1 && !(avoidUnsafe && network.unsafe[link] === 1);
  const distance = new Float64Array(network.nodes).fill(Infinity);
  const nearest = new Int32Array(network.nodes).fill(-1);
  const queue = new FlatQueue<number>();
  /** The places at each link. */
  const at = new Map<number, number[]>();

  const reach = (node: number, far: number, place: number) => {
    if (far > within || far > distance[node]! || (far === distance[node]! && place >= nearest[node]!)) return;
    distance[node] = far;
    nearest[node] = place;
    queue.push(node, far);
  };
  for (const [place, spot] of places.entries()) {
    if (spot === null || !open(spot.link)) continue;
    at.set(spot.link, [...(at.get(spot.link) ?? []), place]);
    reach(from[spot.link]!, spot.away + spot.along, place);
    reach(to[spot.link]!, spot.away + metres[spot.link]! - spot.along, place);
  }
  while (queue.length > 0) {
    const far = queue.peekValue()!;
    const node = queue.pop()!;
    // One that was reached by a shorter way since it was put here.
    if (far > distance[node]!) continue;
    for (let i = first[node]!; i < first[node + 1]!; i++) {
      const link = incident[i]!;
      if (open(link))
        reach(from[link] === node ? to[link]! : from[link]!, far + metres[link]!, nearest[node]!);
    }
  }

  return {
    from({ link, along }) {
      if (!open(link)) return null;
      const [begin, end] = [from[link]!, to[link]!];
      const ways = [
        { place: nearest[begin]!, metres: distance[begin]! + along },
        { place: nearest[end]!, metres: distance[end]! + metres[link]! - along },
        ...(at.get(link) ?? []).map((place) => ({
          place,
          metres: places[place]!.away + Math.abs(places[place]!.along - along),
        })),
      ];
      const best = ways.reduce((one, other) =>
        other.metres < one.metres || (other.metres === one.metres && other.place < one.place) ? other : one,
      );
      return best.metres <= within && best.metres < Infinity ? best : null;
    },
  };
}

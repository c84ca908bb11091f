import type { Random } from '../../random/random.ts';
import type { Point } from '../geography/boundary.ts';
import { aside, between, type NetworkDraft, usual } from './network-draft.ts';

/** Metres between nodes. */
const step = 380;

/**
 * Adds a road between two nodes of two localities, winding a little, slow at its ends and fast between; where it is
 * fastest it is unsafe to walk along.
 *
 * @returns the nodes that it passes; null where it would leave the territory, and is not made
 */
export function addMainRoad(
  draft: NetworkDraft,
  from: number,
  to: number,
  number: number,
  random: Random,
): readonly number[] | null {
  const [begin, end] = [draft.nodes[from]!, draft.nodes[to]!];
  const metres = Math.hypot(
    end.point.easting - begin.point.easting,
    end.point.northing - begin.point.northing,
  );
  const pieces = Math.max(2, Math.round(metres / step));
  const [swing, waves, turn] = [Math.min(350, metres * 0.05), 1 + random.integer(1, 3), random.chance(0.5)];
  const points: Point[] = [];
  for (let i = 1; i < pieces; i++) {
    const share = i / pieces;
    const off = swing * Math.sin(Math.PI * share) * Math.sin(waves * Math.PI * share) * (turn ? 1 : -1);
    const winding = aside(begin.point, end.point, share, off);
    const point = draft.inside(winding) ? winding : between(begin.point, end.point, share);
    if (!draft.inside(point)) return null;
    points.push(point);
  }
  const nodes = [
    from,
    ...points.map((point) => draft.node(point, draft.municipalityAt(point, begin.municipality)!)),
    to,
  ];
  const large = number < 1000;
  let [speed, unsafe, left] = [0, false, 0];
  nodes.slice(1).forEach((node, index) => {
    if (left-- === 0) {
      speed = random.pick(large ? [80, 80, 90] : [70, 70, 80]);
      unsafe = speed >= 80 && random.chance(0.75);
      left = random.integer(4, 9);
    }
    const atEnd = index === 0 || index === nodes.length - 2;
    const bend = between(draft.nodes[nodes[index]!]!.point, draft.nodes[node]!.point, 0.5);
    draft.road(
      nodes[index]!,
      node,
      {
        ...usual,
        roadClass: large ? 2 : 4,
        number,
        speed: atEnd ? 50 : speed,
        unsafe: !atEnd && unsafe,
      },
      [{ easting: bend.easting + random.integer(-9, 9), northing: bend.northing + random.integer(-9, 9) }],
    );
  });
  return nodes;
}

import type { Random } from '../../random/random.ts';
import type { Point } from '../geography/boundary.ts';
import { PointIndex } from '../geography/point-index.ts';
import { aside, between, type NetworkDraft, usual } from './network-draft.ts';

/** Metres between nodes at most. */
const step = 450;
/** How many of the roads that would shorten somebody's way are there, besides those that are needed. */
const spareShare = 0.22;

export interface House {
  readonly point: Point;
  readonly municipality: string;
}

/**
 * Adds a drive from each house to a junction near it, and the roads between junctions, main roads and localities: the
 * shortest that join all, and some more of those that no third place lies between (Gabriel's graph).
 *
 * @returns the junctions
 */
export function addCountryRoads(
  draft: NetworkDraft,
  houses: readonly House[],
  random: Random,
): readonly number[] {
  const known = draft.nodes.length;
  const walkableNodes = new Set(
    draft.roads.flatMap(({ from, to, attributes }) => (attributes.walkable ? [from, to] : [])),
  );
  const junctions = houses.map(({ point, municipality }) => {
    const house = draft.node(point, municipality);
    const junction = draft.node(besideHouse(draft, point, municipality, random), municipality);
    draft.road(house, junction, { ...usual, roadClass: 9, speed: 30 });
    return junction;
  });
  const index = new PointIndex(600);
  const nodes = [...Array(known).keys()].filter((node) => walkableNodes.has(node)).concat(junctions);
  for (const node of nodes) index.add(draft.nodes[node]!.point);
  const candidates = gabriel(index);
  candidates.sort((a, b) => a.metres - b.metres || a.a - b.a || a.b - b.b);
  const build = (a: number, b: number): void => addRoad(draft, nodes[a]!, nodes[b]!, random);
  for (const { a, b } of candidates) {
    const [from, to] = [nodes[a]!, nodes[b]!];
    if (!staysInside(draft, from, to)) continue;
    const needed = draft.group(from) !== draft.group(to);
    if (needed || ((from >= known || to >= known) && random.chance(spareShare))) build(a, b);
  }
  joinRest(draft, nodes, index, build);
  return junctions;
}

function besideHouse(draft: NetworkDraft, point: Point, municipality: string, random: Random): Point {
  for (let attempt = 0; attempt < 20; attempt++) {
    const [angle, metres] = [random.next() * 2 * Math.PI, random.integer(35, 110)];
    const beside = {
      easting: Math.round(point.easting + metres * Math.cos(angle)),
      northing: Math.round(point.northing + metres * Math.sin(angle)),
    };
    if (draft.municipalityAt(beside, municipality) === municipality) return beside;
  }
  return { easting: point.easting, northing: point.northing + 1 };
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly metres: number;
}

/** Pairs of near points with no third in the circle that has them at its ends. */
function gabriel(index: PointIndex): Candidate[] {
  const { points } = index;
  const away = (a: number, b: number): number =>
    (points[a]!.easting - points[b]!.easting) ** 2 + (points[a]!.northing - points[b]!.northing) ** 2;
  return points.flatMap((point, a) => {
    // Whatever lies in the circle is nearer to `a` than its other end is, and so before it in this list.
    const near = index.nearest(point, 10, 6_000).filter((each) => each !== a);
    return near.flatMap((b, place) =>
      a < b && !near.slice(0, place).some((c) => away(a, c) + away(c, b) < away(a, b))
        ? [{ a, b, metres: Math.sqrt(away(a, b)) }]
        : [],
    );
  });
}

function staysInside(draft: NetworkDraft, from: number, to: number): boolean {
  const [a, b] = [draft.nodes[from]!, draft.nodes[to]!];
  return [0.25, 0.5, 0.75].every((share) => draft.inside(between(a.point, b.point, share), a.municipality));
}

function addRoad(draft: NetworkDraft, from: number, to: number, random: Random): void {
  const [a, b] = [draft.nodes[from]!, draft.nodes[to]!];
  const metres = Math.hypot(b.point.easting - a.point.easting, b.point.northing - a.point.northing);
  const pieces = Math.max(1, Math.ceil(metres / step));
  let before = from;
  for (let i = 1; i <= pieces; i++) {
    const point = between(a.point, b.point, i / pieces);
    const municipality = draft.municipalityAt(point, a.municipality);
    const node = i === pieces ? to : draft.node(point, municipality ?? a.municipality);
    const bend = aside(draft.nodes[before]!.point, draft.nodes[node]!.point, 0.5, random.integer(-25, 25));
    draft.road(before, node, usual, draft.inside(bend, a.municipality) ? [bend] : []);
    before = node;
  }
}

/** Whatever does not hang together yet is joined to the rest at the nearest place, however far that is. */
function joinRest(
  draft: NetworkDraft,
  nodes: readonly number[],
  index: PointIndex,
  build: (a: number, b: number) => void,
): void {
  const main = draft.group(nodes[0]!);
  for (let a = 0; a < nodes.length; a++) {
    if (draft.group(nodes[a]!) === draft.group(main)) continue;
    const own = draft.group(nodes[a]!);
    const members = nodes.flatMap((node, place) => (draft.group(node) === own ? [place] : []));
    let best: Candidate | null = null;
    for (const member of members)
      for (const other of index.points.keys()) {
        if (draft.group(nodes[other]!) === own) continue;
        const [p, q] = [index.points[member]!, index.points[other]!];
        const metres = Math.hypot(p.easting - q.easting, p.northing - q.northing);
        if (!best || metres < best.metres) best = { a: member, b: other, metres };
      }
    build(best!.a, best!.b);
    // It may have been joined to another that is alone.
    a--;
  }
}

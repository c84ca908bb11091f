import Flatbush from 'flatbush';
import { nearestOnLine } from './nearest-on-line.ts';
import type { Point, RoadLink } from './road-link.ts';
import type { Spot } from './spot.ts';

/** A road network as flat arrays: for a link, its place; for a node, its place. Lengths in metres. */
export interface RoadNetwork {
  readonly nodes: number;
  readonly links: number;
  /** Ids of the links by their places. */
  readonly linkIds: readonly string[];
  /** Nodes at a link's beginning and end. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly metres: Float64Array;
  readonly walkable: Uint8Array;
  readonly unsafe: Uint8Array;
  /** The links at node n are `incident[first[n]]` to `incident[first[n + 1]] - 1`. */
  readonly first: Int32Array;
  readonly incident: Int32Array;
  /** A link's line in SWEREF 99 TM: easting and northing by turns, from its beginning to its end. */
  line(link: number): Float64Array;
  /** Where somebody at a point comes onto the network; null where nothing that may be walked is near enough. */
  spot(point: Point, mostMetres?: number): Spot | null;
}

/** Nobody who lives further from a road than this, in metres, is said to be at it. */
const furthestFromRoad = 2_000;

/**
 * Puts links together where their nodes have the same id. A link is as long as its line; the length that a source
 * states beside it is rounded, and would make a path longer or shorter than what is drawn.
 *
 * @param roads links with distinct ids; one that repeats an id is left out
 */
export function buildRoadNetwork(roads: Iterable<RoadLink>): RoadNetwork {
  const links = [...new Map([...roads].map((each) => [each.id, each])).values()];
  const nodeOf = new Map<string, number>();
  const node = (id: string): number => {
    const known = nodeOf.get(id) ?? nodeOf.size;
    nodeOf.set(id, known);
    return known;
  };
  const from = Int32Array.from(links, (each) => node(each.from));
  const to = Int32Array.from(links, (each) => node(each.to));
  const lines = links.map(({ geometry }) =>
    Float64Array.from(geometry.flatMap(({ easting, northing }) => [easting, northing])),
  );
  const nodes = nodeOf.size;
  const { first, incident } = incidence(nodes, from, to);
  const walkable = Uint8Array.from(links, (each) => Number(each.walkable));
  const index = indexOf(lines, walkable);
  return {
    nodes,
    links: links.length,
    linkIds: links.map(({ id }) => id),
    from,
    to,
    metres: Float64Array.from(lines, lengthOf),
    walkable,
    unsafe: Uint8Array.from(links, (each) => Number(each.unsafe)),
    first,
    incident,
    line: (link) => lines[link]!,
    spot(point, mostMetres = furthestFromRoad) {
      let best: Spot | null = null;
      // Boxes come in the order of their distance: none that lies further than the best line can hold a nearer one.
      for (const link of index?.byDistance(point, mostMetres) ?? []) {
        if (best && link.box > best.away) break;
        const found = nearestOnLine(lines[link.place]!, point);
        if (found.away <= mostMetres && (!best || found.away < best.away)) {
          best = { link: link.place, ...found };
        }
      }
      return best;
    },
  };
}

function incidence(nodes: number, from: Int32Array, to: Int32Array) {
  const first = new Int32Array(nodes + 1);
  for (const ends of [from, to]) for (const each of ends) first[each + 1]!++;
  for (let n = 0; n < nodes; n++) first[n + 1]! += first[n]!;
  const next = first.slice();
  const incident = new Int32Array(from.length * 2);
  for (const ends of [from, to]) {
    for (let link = 0; link < ends.length; link++) incident[next[ends[link]!]!++] = link;
  }
  return { first, incident };
}

function lengthOf(line: Float64Array): number {
  let metres = 0;
  for (let i = 2; i < line.length; i += 2) {
    metres += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!);
  }
  return metres;
}

/** The boxes of what may be walked, found by their distance from a point; null where nothing may. */
function indexOf(lines: readonly Float64Array[], walkable: Uint8Array) {
  const places = [...lines.keys()].filter((place) => walkable[place] === 1 && lines[place]!.length >= 4);
  if (places.length === 0) return null;
  const boxes = new Flatbush(places.length);
  const extents = places.map((place) => boxOf(lines[place]!));
  for (const { west, south, east, north } of extents) boxes.add(west, south, east, north);
  boxes.finish();
  return {
    *byDistance({ easting, northing }: Point, most: number) {
      // A few at a time: the first answer nearly always ends the search.
      for (let asked = 8, told = 0; ; asked *= 4) {
        const found = boxes.neighbors(easting, northing, asked, most);
        for (const each of found.slice(told)) {
          const { west, south, east, north } = extents[each]!;
          const dx = Math.max(west - easting, 0, easting - east);
          const dy = Math.max(south - northing, 0, northing - north);
          yield { place: places[each]!, box: Math.hypot(dx, dy) };
        }
        if (found.length < asked) return;
        told = found.length;
      }
    },
  };
}

function boxOf(line: Float64Array) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < line.length; i += 2) {
    box.west = Math.min(box.west, line[i]!);
    box.east = Math.max(box.east, line[i]!);
    box.south = Math.min(box.south, line[i + 1]!);
    box.north = Math.max(box.north, line[i + 1]!);
  }
  return box;
}

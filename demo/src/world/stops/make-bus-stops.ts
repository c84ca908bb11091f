import { makeRandom } from '../../random/make-random.ts';
import type { Point } from '../geography/boundary.ts';
import { PointIndex } from '../geography/point-index.ts';
import type { RoadNetwork } from '../roads/road.ts';
import type { World } from '../world.ts';
import type { BusStop } from './bus-stop.ts';
import { PlaceNames } from './place-names.ts';

/** Metres between stops, at least: in a locality, along a main road, elsewhere in the countryside. */
const apart = { street: 450, main: 1_400, country: 2_000 } as const;

/**
 * Bus stops: in the middle of every locality, at every school, and so along streets, main roads and other roads that
 * most people have one within two kilometres.
 */
export function makeBusStops(world: World, network: RoadNetwork): readonly BusStop[] {
  const random = makeRandom(`${world.seed}/stops`);
  const names = new Map([...world.municipalities].map(([code, part]) => [code, new PlaceNames(part)]));
  const index = new PointIndex(500);
  const stops: BusStop[] = [];
  const taken = new Set<number>();
  const counts = new Map<string, number>();
  const add = (node: number, name: string | null, shelter: boolean): void => {
    const { municipality, point } = network.nodes[node]!;
    const count = (counts.get(municipality) ?? 0) + 1;
    counts.set(municipality, count);
    const own = names.get(municipality)!;
    taken.add(node);
    index.add(point);
    stops.push({
      // Stop areas of national numbering begin so; what follows is made up.
      id: `9022014${municipality}${String(count).padStart(4, '0')}`,
      name: name === null ? own.at(point) : own.unique(name),
      municipality,
      node,
      point,
      shelter,
    });
  };
  const addApart = (node: number, metres: number, name: string | null, shelters: number): void => {
    const shelter = random.chance(shelters);
    if (index.nearest(network.nodes[node]!.point, 1, metres).length === 0) add(node, name, shelter);
  };
  for (const [key, node] of network.centres) add(node, `${key.slice(key.indexOf('/') + 1)} centrum`, true);
  for (const { name, node } of schoolNodes(world, network, taken)) add(node, name, true);
  const streets = new Map(
    network.roads.flatMap(({ from, attributes: { street } }) => (street ? [[from, street] as const] : [])),
  );
  for (const crossings of network.crossings.values())
    for (const node of crossings) addApart(node, apart.street, streets.get(node) ?? null, 0.5);
  for (const { nodes } of network.mainRoads) for (const node of nodes) addApart(node, apart.main, null, 0.4);
  for (const node of network.junctions) addApart(node, apart.country, null, 0.1);
  return stops;
}

/** For each school the nearest node of its locality, or of any junction, that no other stop is at. */
function* schoolNodes(world: World, network: RoadNetwork, taken: ReadonlySet<number>) {
  const nodes = [...[...network.crossings.values()].flat(), ...network.junctions];
  const index = new PointIndex(300);
  for (const node of nodes) index.add(network.nodes[node]!.point);
  for (const { addresses, schools, independentSchools } of world.municipalities.values()) {
    const points = new Map<string, Point>(addresses.map(({ id, point }) => [id, point]));
    for (const { address, name } of [...schools, ...independentSchools]) {
      const near = index.nearest(points.get(address)!, 20, 20_000).map((place) => nodes[place]!);
      yield { name, node: near.find((node) => !taken.has(node))! };
    }
  }
}

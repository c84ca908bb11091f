import { describe, expect, it } from '@jest/globals';
import { buildRoadNetwork, type RoadLink, reachFrom } from '@samgraf/roads';
import type { Point } from '../geography/boundary.ts';
import { readBoundaries } from '../geography/read-boundaries.ts';
import { makeWorld } from '../make-world.ts';
import { makeBusStops } from '../stops/make-bus-stops.ts';
import { makeRoadNetwork } from './make-road-network.ts';
import type { Road, RoadNetwork } from './road.ts';

const metres = (a: Point, b: Point): number => Math.hypot(a.easting - b.easting, a.northing - b.northing);

/** As who plans school transport sees it. */
const linksOf = ({ nodes, roads }: RoadNetwork): RoadLink[] =>
  roads.map(({ id, from, to, line, attributes }) => ({
    id,
    from: nodes[from]!.id,
    to: nodes[to]!.id,
    geometry: line,
    walkable: attributes.walkable,
    unsafe: attributes.unsafe,
  }));

/** How many parts a graph has, by walking it: another way than that of the draft, which joins groups. */
function parts(count: number, roads: readonly Road[]): number {
  const beside = new Map<number, number[]>();
  for (const { from, to } of roads) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  const seen = new Uint8Array(count);
  let found = 0;
  for (const start of beside.keys()) {
    if (seen[start]) continue;
    found++;
    const waiting = [start];
    while (waiting.length > 0) {
      const node = waiting.pop()!;
      if (seen[node]) continue;
      seen[node] = 1;
      waiting.push(...beside.get(node)!);
    }
  }
  return found;
}

describe('The roads of the five at true size', () => {
  const world = makeWorld({ seed: 'dalsland', scale: 1 });
  const began = performance.now();
  const network = makeRoadNetwork(world);
  const stops = makeBusStops(world, network);
  const took = performance.now() - began;
  const { nodes, roads } = network;
  const municipalities = [...world.municipalities.values()];

  it('are some tens of thousands of stretches, made in a moment', () => {
    expect(roads.length).toBeGreaterThan(40_000);
    expect(roads.length).toBeLessThan(70_000);
    // Seconds, on a machine that may have other things to do.
    expect(took).toBeLessThan(15_000);
    expect(new Set(roads.map(({ id }) => id)).size).toBe(roads.length);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('hang together, also for those who walk', () => {
    expect(parts(nodes.length, roads)).toBe(1);
    const onFoot = roads.filter(({ attributes }) => attributes.walkable);
    expect(parts(nodes.length, onFoot)).toBe(1);
    const withWalkers = new Set(onFoot.flatMap(({ from, to }) => [from, to]));
    const others = [...nodes.keys()].filter((node) => !withWalkers.has(node));
    // Only those of the motor road.
    expect(others.length).toBeGreaterThan(20);
    expect(others.length).toBeLessThan(300);
  });

  it('have lines from node to node, inside the five boundaries, each of one municipality', () => {
    const boundaries = readBoundaries();
    for (const { point, municipality } of nodes)
      if (!boundaries.get(municipality)!.contains(point))
        throw new Error(`a node at ${point.easting},${point.northing} is outside ${municipality}`);
    let outside = 0;
    for (const { from, to, line, municipality } of roads) {
      expect(line[0]).toBe(nodes[from]!.point);
      expect(line.at(-1)).toBe(nodes[to]!.point);
      expect(world.municipalities.has(municipality)).toBe(true);
      if (line.some((point) => ![...boundaries.values()].some((each) => each.contains(point)))) outside++;
    }
    expect(outside).toBe(0);
    const across = roads.filter(({ from, to }) => nodes[from]!.municipality !== nodes[to]!.municipality);
    expect(new Set(across.map(({ municipality }) => municipality)).size).toBe(5);
  });

  it('pass everybody within 200 metres, and in localities by the street that they live at', () => {
    const built = buildRoadNetwork(linksOf(network));
    let furthest = 0;
    let [own, inTown] = [0, 0];
    for (const { addresses, properties } of municipalities) {
      const localities = new Map(properties.map(({ address, locality }) => [address, locality]));
      for (const { id, street, point } of addresses) {
        const spot = built.spot(point)!;
        furthest = Math.max(furthest, spot.away);
        if (!localities.get(id)) continue;
        inTown++;
        if (roads[spot.link]!.attributes.street === street.replace(/ \d+$/, '')) own++;
      }
    }
    expect(furthest).toBeLessThan(200);
    // Foot paths and corners come between a few houses and their street.
    expect(own / inTown).toBeGreaterThan(0.8);
  });

  it('lead from every municipality to a school, further than as the crow flies and not absurdly so', () => {
    const built = buildRoadNetwork(linksOf(network));
    const school = municipalities[3]!.addresses.find(
      ({ id }) => id === municipalities[3]!.schools[0]!.address,
    )!;
    const reach = reachFrom(built, built.spot(school.point)!);
    for (const { addresses } of municipalities)
      for (const { point } of addresses.filter((_each, index) => index % 97 === 0)) {
        const way = reach.metres(built.spot(point)!)!;
        const straight = metres(point, school.point);
        expect(way).toBeGreaterThan(straight - 200);
        expect(way).toBeLessThan(4 * straight + 3_000);
      }
  });

  it('are fast and unsafe in part, and one is for motor vehicles alone', () => {
    const unsafe = roads.filter(({ attributes }) => attributes.unsafe);
    expect(unsafe.length).toBeGreaterThan(300);
    expect(unsafe.every(({ attributes: { speed, number } }) => speed >= 70 && number !== null)).toBe(true);
    const motor = roads.filter(({ attributes }) => !attributes.walkable);
    expect(new Set(motor.map(({ attributes }) => attributes.roadClass))).toEqual(new Set([0]));
    expect(new Set(motor.map(({ attributes }) => attributes.direction))).toEqual(
      new Set(['FORWARD', 'BACKWARD']),
    );
    const paths = roads.filter(({ attributes }) => attributes.kind === 'FOOT_AND_CYCLE');
    expect(paths.length).toBeGreaterThan(100);
  });

  it('have bus stops at nodes, in every locality, at every school, and for most within two kilometres', () => {
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
    expect(new Set(stops.map(({ municipality, name }) => `${municipality}/${name}`)).size).toBe(stops.length);
    for (const { node, point, municipality, id } of stops) {
      expect(nodes[node]!.point).toEqual(point);
      expect([nodes[node]!.municipality, id.slice(7, 11)]).toEqual([municipality, municipality]);
    }
    const names = new Set(stops.map(({ name }) => name));
    for (const { profile, schools, addresses } of municipalities) {
      for (const { name } of profile.localities) expect(names.has(`${name} centrum`)).toBe(true);
      for (const { name, address } of schools) {
        const { point } = addresses.find(({ id }) => id === address)!;
        expect(metres(stops.find((each) => each.name === name)!.point, point)).toBeLessThan(300);
      }
    }
    const all = municipalities.flatMap(({ addresses }) => addresses);
    const near = all.filter(({ point }) => stops.some((stop) => metres(stop.point, point) <= 2_000));
    expect(near.length / all.length).toBeGreaterThan(0.95);
  });

  it('are the same again for the same seed, and others for another', () => {
    const text = (seed: string) => JSON.stringify(makeRoadNetwork(makeWorld({ seed, scale: 0.05 })).roads);
    expect(text('a')).toBe(text('a'));
    expect(text('a')).not.toBe(text('b'));
  });
});

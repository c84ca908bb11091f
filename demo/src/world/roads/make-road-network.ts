import { makeRandom } from '../../random/make-random.ts';
import { readBoundaries } from '../geography/read-boundaries.ts';
import { Territory } from '../geography/territory.ts';
import type { World } from '../world.ts';
import { addCountryRoads } from './add-country-roads.ts';
import { addMainRoad } from './add-main-road.ts';
import { addMotorRoad } from './add-motor-road.ts';
import { addStreets } from './add-streets.ts';
import { NetworkDraft } from './network-draft.ts';
import type { MainRoad, RoadNetwork } from './road.ts';

/** Numbers that the larger roads between localities have; the others have those of four digits. */
const large = [45, 164, 166, 172, 173, 175, 176];

/** The roads of the five, one network from which every address can be reached on foot. */
export function makeRoadNetwork(world: World): RoadNetwork {
  const random = makeRandom(`${world.seed}/roads`);
  const draft = new NetworkDraft(new Territory(readBoundaries()));
  const parts = [...world.municipalities.values()];
  const plans = parts.flatMap(({ streetPlans }) => streetPlans);
  const places = plans.map((plan) => {
    const crossings = addStreets(draft, plan);
    return { key: `${plan.municipality}/${plan.locality}`, crossings, centre: crossings[plan.centre]! };
  });
  const mainRoads = addMainRoads(draft, places, random.fork('main'));
  const longest = mainRoads.toSorted((a, b) => b.nodes.length - a.nodes.length)[0]!;
  addMotorRoad(draft, longest, longest.number);
  const houses = parts.flatMap(({ profile, properties }) =>
    properties
      .filter(({ address, locality }) => address !== null && locality === null)
      .map(({ point }) => ({ point, municipality: profile.code })),
  );
  const junctions = addCountryRoads(draft, houses, random.fork('country'));
  return {
    nodes: draft.nodes,
    roads: draft.roads,
    mainRoads,
    centres: new Map(places.map(({ key, centre }) => [key, centre])),
    crossings: new Map(places.map(({ key, crossings }) => [key, crossings])),
    junctions,
  };
}

interface Place {
  readonly crossings: readonly number[];
  readonly centre: number;
}

/** Between localities that no third lies between. */
function addMainRoads(
  draft: NetworkDraft,
  places: readonly Place[],
  random: ReturnType<typeof makeRandom>,
): MainRoad[] {
  const squared = (a: number, b: number): number => {
    const [p, q] = [draft.nodes[a]!.point, draft.nodes[b]!.point];
    return (p.easting - q.easting) ** 2 + (p.northing - q.northing) ** 2;
  };
  const nearestTo = (to: Place, crossings: readonly number[]): number =>
    crossings.reduce((best, each) => (squared(each, to.centre) < squared(best, to.centre) ? each : best));
  const pairs = places.flatMap((a, i) =>
    places
      .slice(i + 1)
      .filter(
        (b) =>
          !places.some(
            (c) =>
              c !== a &&
              c !== b &&
              squared(a.centre, c.centre) + squared(c.centre, b.centre) < squared(a.centre, b.centre),
          ),
      )
      .map((b) => ({ a, b, squared: squared(a.centre, b.centre) })),
  );
  pairs.sort((one, other) => other.squared - one.squared);
  const roads: MainRoad[] = [];
  for (const { a, b } of pairs) {
    const number = large[roads.length] ?? 2100 + 3 * roads.length;
    const nodes = addMainRoad(
      draft,
      nearestTo(b, a.crossings),
      nearestTo(a, b.crossings),
      number,
      random.fork(`${roads.length}`),
    );
    if (nodes) roads.push({ number, nodes });
  }
  return roads;
}

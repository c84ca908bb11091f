import { makeRandom } from '../../random/make-random.ts';
import type { Point } from '../geography/boundary.ts';
import type { RoadNetwork } from '../roads/road.ts';
import type { World } from '../world.ts';
import { PlaceNames } from './place-names.ts';

export interface BathingPlace {
  readonly municipality: string;
  readonly name: string;
  readonly point: Point;
}

/** Some bathing places of each municipality, each where a road leads to. */
export function makeBathingPlaces(world: World, network: RoadNetwork): readonly BathingPlace[] {
  return [...world.municipalities].flatMap(([code, part]) => {
    const random = makeRandom(`${world.seed}/bathing/${code}`);
    const names = new PlaceNames(part);
    const junctions = network.junctions.filter((node) => network.nodes[node]!.municipality === code);
    const chosen = new Set<number>();
    for (let i = random.integer(6, 11); i > 0 && junctions.length > 0; i--)
      chosen.add(random.pick(junctions));
    return [...chosen].map((node) => {
      const { point } = network.nodes[node]!;
      return { municipality: code, name: `${names.at(point)} badplats`, point };
    });
  });
}

import type { RoadNetwork } from '../world/roads/road.ts';
import { distance } from '../world/schools/school-places.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import type { World } from '../world/world.ts';
import type { Line } from './line.ts';

/** Stops that a line calls at before the middle of the largest locality. */
const callsBefore = 5;
const begins = [10 * 3600, 13 * 3600];

/** A bus that comes when somebody has phoned, in each municipality: stops far out, and the middle of its largest locality. */
export function onDemandLines(
  world: World,
  network: RoadNetwork,
  stops: readonly BusStop[],
): readonly Line[] {
  return [...world.municipalities.values()].map(({ profile: { code, name, localities } }): Line => {
    const centre = stops.find((each) => each.node === network.centres.get(`${code}/${localities[0]!.name}`))!;
    const far = stops
      .filter((each) => each.municipality === code)
      .sort((a, b) => distance(b.point, centre.point) - distance(a.point, centre.point))
      .slice(0, callsBefore);
    return {
      id: `A${code}`,
      name: 'Anrop',
      description: `Anropsstyrd trafik i ${name}`,
      type: 717,
      trips: begins.map((begin, index) => ({
        id: `A${code}-${index + 1}`,
        service: 'vardag',
        headsign: centre.name,
        calls: [...far, centre].map((stop, place) => ({
          stop,
          // What a taxi is sure to manage between two of them.
          time: begin + place * 20 * 60,
          pickUp: stop === centre ? 'NEVER' : 'PHONED',
          dropOff: 'ALWAYS',
        })),
      })),
    };
  });
}

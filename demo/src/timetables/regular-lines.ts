import type { RoadNetwork } from '../world/roads/road.ts';
import { distance } from '../world/schools/school-places.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import type { Line, ServiceId, Trip } from './line.ts';

/** Metres a second between stops, and seconds at each. */
const [pace, halt] = [17, 25];

const departures: ReadonlyArray<readonly [ServiceId, number]> = [
  ['vardag', 5 * 60 + 50],
  ['vardag', 6 * 60 + 50],
  ['vardag', 9 * 60 + 10],
  ['vardag', 12 * 60 + 10],
  ['vardag', 14 * 60 + 50],
  ['vardag', 16 * 60 + 10],
  ['vardag', 17 * 60 + 20],
  ['lordag', 10 * 60 + 10],
  ['lordag', 16 * 60 + 10],
];

/** Buses along every main road, from the middle of one locality to that of another; the first goes by night too. */
export function regularLines(network: RoadNetwork, stops: readonly BusStop[]): readonly Line[] {
  const stopAt = new Map(stops.map((stop) => [stop.node, stop]));
  const centreOf = new Map(
    [...network.crossings].flatMap(([key, crossings]) =>
      crossings.map((node) => [node, network.centres.get(key)!] as const),
    ),
  );
  const lines: Line[] = [];
  for (const { nodes, number } of network.mainRoads) {
    const whole = [centreOf.get(nodes[0]!)!, ...nodes, centreOf.get(nodes.at(-1)!)!];
    const served = [...new Set(whole)].flatMap((node) => stopAt.get(node) ?? []);
    if (served.length < 2) continue;
    const id = `R${lines.length + 1}`;
    const times = lines.length === 0 ? [...departures, ['helgnatt', 23 * 60 + 40] as const] : departures;
    const shift = (lines.length * 7) % 45;
    const trips = [served, served.toReversed()].flatMap((way, direction) =>
      times.map(([service, minute], index) =>
        tripAlong(
          way,
          `${id}-${direction}-${index + 1}`,
          service,
          minute + (service === 'helgnatt' ? 0 : shift),
        ),
      ),
    );
    const [from, to] = [served[0]!.name, served.at(-1)!.name];
    lines.push({ id, name: String(number), description: `${from}–${to}`, type: 700, trips });
  }
  return lines;
}

/** @param minute of the day at which it leaves */
function tripAlong(way: readonly BusStop[], id: string, service: ServiceId, minute: number): Trip {
  let time = minute * 60;
  return {
    id,
    service,
    headsign: way.at(-1)!.name,
    calls: way.map((stop, index) => {
      if (index > 0) time += Math.round(distance(way[index - 1]!.point, stop.point) / pace) + halt;
      return { stop, time, pickUp: 'ALWAYS', dropOff: 'ALWAYS' };
    }),
  };
}

import { aside, type NetworkDraft, usual } from './network-draft.ts';
import type { MainRoad } from './road.ts';

/** Metres that the carriageways lie beside the road which they relieve. */
const carriageways = { FORWARD: 230, BACKWARD: 260 } as const;

/** Adds a road for motor vehicles alone beside a part of a main road, a carriageway for each direction. */
export function addMotorRoad(draft: NetworkDraft, { nodes }: MainRoad, number: number): void {
  const [first, last] = [2, nodes.length - 3];
  for (const [direction, metres] of Object.entries(carriageways)) {
    let before = nodes[first]!;
    for (let i = first; i <= last; i++) {
      const [point, next] = [draft.nodes[nodes[i]!]!, draft.nodes[nodes[i + 1]!]!];
      const place = aside(point.point, next.point, 0, metres);
      const municipality = draft.municipalityAt(place, point.municipality);
      if (municipality === null) continue;
      const node = draft.node(place, municipality);
      draft.road(before, node, attributes(direction as keyof typeof carriageways, number));
      before = node;
    }
    draft.road(before, nodes[last]!, attributes(direction as keyof typeof carriageways, number));
  }
}

const attributes = (direction: keyof typeof carriageways, number: number) => ({
  ...usual,
  direction,
  roadClass: 0,
  speed: 110,
  walkable: false,
  unsafe: true,
  number,
});

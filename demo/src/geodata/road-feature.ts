import type { Road, RoadAttributes, RoadNetwork } from '../world/roads/road.ts';
import type { GeoFeature, Position } from './geo-feature.ts';

const directions: Readonly<Record<RoadAttributes['direction'], string>> = {
  BOTH: 'BADA',
  FORWARD: 'MED',
  BACKWARD: 'MOT',
};

/** A road as a link of the road network, in the shape of NVDB. */
export const roadFeature = (
  { nodes }: Pick<RoadNetwork, 'nodes'>,
  { id, from, to, line, municipality, attributes }: Road,
): GeoFeature => ({
  id,
  geometry: {
    type: 'LineString',
    coordinates: line.map(({ easting, northing }): Position => [easting, northing]),
  },
  properties: {
    lankid: id,
    startnod: nodes[from]!.id,
    slutnod: nodes[to]!.id,
    riktning: directions[attributes.direction],
    vagklass: attributes.roadClass,
    hastighet: attributes.speed,
    vagtyp: attributes.kind === 'ROAD' ? 'BILVAG' : 'GANG_CYKEL',
    gangtrafik: attributes.walkable,
    trafikfarlig: attributes.unsafe,
    vagnummer: attributes.number,
    gatunamn: attributes.street,
    kommunkod: municipality,
  },
});

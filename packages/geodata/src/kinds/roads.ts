import { recordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';

const directions = { BADA: 'BOTH', MED: 'ALONG', MOT: 'AGAINST' } as const;
const types = { BILVAG: 'ROAD', GANG_CYKEL: 'FOOT_AND_CYCLE' } as const;

/** More corners than this in one link are no link of a road network. */
const mostPositions = 1_000;

/** Links of the road network (NVDB: länkar), as they meet in nodes. */
export const roads: KindReader = {
  names: {
    id: 'lankid',
    from: 'startnod',
    to: 'slutnod',
    direction: 'riktning',
    roadClass: 'vagklass',
    speedLimit: 'hastighet',
    type: 'vagtyp',
    walkable: 'gangtrafik',
    unsafe: 'trafikfarlig',
    number: 'vagnummer',
    street: 'gatunamn',
  },
  geometries: ['LineString'],
  read(feature, values, { tenant }) {
    const link = values.text('id');
    const [from, to] = [values.text('from'), values.text('to')];
    if (link === null || from === null || to === null) return null;
    if (feature.geometry.type !== 'LineString' || feature.geometry.coordinates.length > mostPositions)
      return null;
    const streetName = values.text('street');
    const roadNumber = values.text('number');
    return {
      id: recordId(tenant, 'road-segment', link),
      name: streetName ?? '',
      words: roadNumber ?? '',
      parent: null,
      record: {
        startNode: from,
        endNode: to,
        direction: values.word('direction', directions),
        roadClass: values.whole('roadClass'),
        speedLimit: values.whole('speedLimit'),
        roadType: values.word('type', types),
        walkable: values.flag('walkable'),
        unsafe: values.flag('unsafe'),
        roadNumber,
        streetName,
      },
    };
  },
};

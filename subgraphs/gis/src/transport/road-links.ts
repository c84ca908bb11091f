import type { GeodataProjection, Position } from '@samgraf/geodata';
import type { Point, RoadLink } from '@samgraf/roads';
import { everywhere } from './everywhere.ts';

/** Two ends of links that say they are one node lie no further apart than this, in metres. */
const oneNode = 1;

/**
 * The links of all the municipalities' road networks, which are public, as one network. They meet where nodes have the same id
 * and the same place: two sources that number their nodes each for itself do not meet wherever their numbers do, which would
 * make a way shorter than the straight line.
 */
export function* roadLinks(projection: GeodataProjection): Generator<RoadLink> {
  const places = new Map<string, Point[]>();
  const node = (id: string, at: Point): string => {
    const known = places.get(id) ?? [];
    if (known.length === 0) places.set(id, known);
    let index = known.findIndex((each) => apart(each, at) <= oneNode);
    if (index < 0) index = known.push(at) - 1;
    return index === 0 ? id : `${id} ${index}`;
  };
  for (const { id, shape, record } of everywhere(projection, 'roads')) {
    const geometry = (JSON.parse(shape) as Position[]).map(([easting, northing]) => ({ easting, northing }));
    const [begin, end] = [geometry[0], geometry.at(-1)];
    if (!begin || !end || geometry.length < 2) continue;
    const { startNode, endNode, walkable, unsafe } = JSON.parse(record);
    yield {
      id,
      from: node(startNode, begin),
      to: node(endNode, end),
      geometry,
      // Where a source does not say, one may walk: motorways are what is marked.
      walkable: walkable !== false,
      unsafe: unsafe === true,
    };
  }
}

const apart = (one: Point, other: Point): number =>
  Math.hypot(one.easting - other.easting, one.northing - other.northing);

import {
  type GeodataProjection,
  type Place,
  type Position,
  type ProjectionRow,
  placeOf,
} from '@samgraf/geodata';
import { ProjectionConnector } from './projection-connector.ts';

export interface MunicipalityAreaRecord {
  readonly id: string;
  readonly polygons: ReadonlyArray<{ readonly boundary: readonly Place[] }>;
}

const mostPolygons = 100;
const mostCorners = 1_000;

/** The areas of municipalities. */
export class MunicipalityAreaConnector extends ProjectionConnector<MunicipalityAreaRecord> {
  readonly type = 'MunicipalityArea';

  constructor(projection: GeodataProjection) {
    super(projection, 'boundary');
  }

  protected record({ id, shape }: ProjectionRow): MunicipalityAreaRecord {
    const coordinates = JSON.parse(shape) as Position[][] | Position[][][];
    const isOne = typeof coordinates[0]?.[0]?.[0] === 'number';
    const outer = (
      isOne ? [coordinates[0] as Position[]] : coordinates.map(([ring]) => ring as Position[])
    ).filter((ring) => ring.length >= 4);
    return {
      id,
      polygons: outer
        .sort((one, other) => areaOf(other) - areaOf(one))
        .slice(0, mostPolygons)
        .map((ring) => ({ boundary: thinned(ring).map(placeOf) })),
    };
  }
}

/** Every so many corners, and the last. */
function thinned(ring: readonly Position[]): Position[] {
  const step = Math.ceil(ring.length / (mostCorners - 1));
  return ring.filter((_, index) => index % step === 0 || index === ring.length - 1);
}

/** Square metres, by the shoelace. */
function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1]!, ring[index]!];
    twice += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(twice) / 2;
}

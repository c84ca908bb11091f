import type { Bbox } from '@samgraf/cql2';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84 } from '../crs/reference-systems.ts';
import { badParameter, type Query } from './query.ts';

/**
 * The box of `bbox`, easting (longitude) first, without heights. Only one in degrees goes round the antimeridian.
 *
 * @throws OgcRefusal
 */
export function readBbox(query: Query, system: ReferenceSystem): Bbox | null {
  const given = query.get('bbox');
  if (given === undefined) return null;
  const numbers = given.split(',').map((each) => (each.trim() === '' ? Number.NaN : Number(each)));
  if ((numbers.length !== 4 && numbers.length !== 6) || !numbers.every(Number.isFinite)) {
    throw badParameter(`"bbox" must be four or six numbers; "${given.slice(0, 80)}" came.`);
  }
  const upper = numbers.length / 2;
  const [a, b, c, d] = [numbers[0]!, numbers[1]!, numbers[upper]!, numbers[upper + 1]!];
  const box: Bbox = system.northingFirst ? [b, a, d, c] : [a, b, c, d];
  if (box[1] > box[3] || (box[0] > box[2] && system !== crs84)) {
    throw badParameter('The upper corner of "bbox" lies below its lower one.');
  }
  return box;
}

import type { Box, Selection } from '../geodata/geo-store.ts';
import { badRequest } from './geo-error.ts';
import type { ReferenceSystem } from './reference-systems.ts';

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads `bbox`: four numbers, or six of which the heights are passed over. One that begins east of its end spans the
 * antimeridian (Part 1, 7.15.3) and is two boxes.
 *
 * @param swapped whether the layer takes north and east the wrong way about
 * @throws GeoError 400
 */
export function readBoxes(
  bbox: string | null,
  system: ReferenceSystem,
  swapped: boolean,
): Selection['within'] {
  if (bbox === null) return null;
  const parts = bbox.split(',').map((each) => each.trim());
  if (![4, 6].includes(parts.length) || parts.some((each) => !decimal.test(each)))
    throw badRequest('bbox is four or six numbers, parted by commas');
  const numbers = parts.map(Number);
  const half = numbers.length / 2;
  const [first, second, third, fourth] = [numbers[0]!, numbers[1]!, numbers[half]!, numbers[half + 1]!];
  const [west, south, east, north] =
    system.northFirst && !swapped ? [second, first, fourth, third] : [first, second, third, fourth];
  if (south > north) throw badRequest('bbox ends south of where it begins');
  if (system.stored === 'plane') {
    if (west > east) throw badRequest('bbox ends west of where it begins');
    return { system: 'plane', boxes: [[west, south, east, north]] };
  }
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90)
    throw badRequest('bbox is not on the earth');
  const boxes: Box[] =
    west <= east
      ? [[west, south, east, north]]
      : [
          [west, south, 180, north],
          [-180, south, east, north],
        ];
  return { system: 'globe', boxes };
}

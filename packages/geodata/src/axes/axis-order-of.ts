import type { AxisOrder } from './axes-error.ts';
import type { Plane } from './plane.ts';

/** Which way round two coordinates of a plane stand; null where they are none in Sweden. */
export function axisOrderOf(
  [first, second]: readonly [number, number],
  { east, north }: Plane,
): AxisOrder | null {
  if (isWithin(north, first) && isWithin(east, second)) return 'NORTH_FIRST';
  if (isWithin(east, first) && isWithin(north, second)) return 'EAST_FIRST';
  return null;
}

const isWithin = ([least, greatest]: readonly [number, number], value: number): boolean =>
  least <= value && value <= greatest;

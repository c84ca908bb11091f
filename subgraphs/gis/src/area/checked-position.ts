import { SamgrafError } from '@samgraf/errors';
import type { PositionInput } from '../generated/types.ts';
import type { AreaPosition } from './area.ts';
import { bounds } from './bounds.ts';

/**
 * A place in one of the two systems.
 *
 * @param at how the argument is called, for the message
 * @throws SamgrafError BAD_GEOMETRY
 */
export function checkedPosition(input: PositionInput, at: string): AreaPosition {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  for (const [name, value] of given) {
    const [least, greatest] = bounds[name as keyof typeof bounds];
    if (!(value! >= least && value! <= greatest)) {
      throw new SamgrafError(
        'BAD_GEOMETRY',
        `Expected \`${at}.${name}\` from ${least} to ${greatest}, got ${value}.`,
      );
    }
  }
  const { easting, northing, longitude, latitude } = Object.fromEntries(given) as Record<string, number>;
  if (given.length === 2 && easting !== undefined && northing !== undefined) return { easting, northing };
  if (given.length === 2 && longitude !== undefined && latitude !== undefined) return { longitude, latitude };
  throw new SamgrafError(
    'BAD_GEOMETRY',
    `Expected \`${at}\` to have easting and northing, or longitude and latitude.`,
  );
}

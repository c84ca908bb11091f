import { fromDegrees, type Position } from '@samgraf/geodata';
import type { AreaPosition } from '../area/area.ts';

/** SWEREF 99 TM of a position in either system. */
export const positionIn = (at: AreaPosition): Position =>
  'easting' in at ? [at.easting, at.northing] : fromDegrees(at.longitude, at.latitude);

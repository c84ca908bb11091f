import { type Place, placeOf } from '@samgraf/geodata';
import type { WayRecord } from './pupil-transport-record.ts';
import type { Walk } from './walking-network.ts';

/** As many corners of a path as are given. */
const mostCorners = 1_000;

/** A way as the graph shows it: its path is a getter, so that who does not ask for it does not pay for it. */
export function wayRecord(walk: Walk | null): WayRecord | null {
  return (
    walk && {
      metres: Math.round(walk.metres),
      get path(): readonly Place[] {
        const corners = walk.path();
        const step = Math.ceil(corners.length / (mostCorners - 1));
        return corners
          .filter((_, index) => index % step === 0 || index === corners.length - 1)
          .map(({ easting, northing }) => placeOf([easting, northing]));
      },
    }
  );
}

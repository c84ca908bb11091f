import type { Corner } from '../transport/demand-of.ts';

/** `GridSquare` as the SDL has it. */
export const gridSquare = ({ easting, northing }: Corner, metres: number) => ({ easting, northing, metres });

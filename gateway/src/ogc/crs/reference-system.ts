import type { Position } from '@samgraf/cql2';

/** A coordinate reference system that features can be asked for in. */
export interface ReferenceSystem {
  readonly uri: string;
  /** For people. */
  readonly name: string;
  /** Whether its authority defines northing before easting; then so do coordinates and boxes at our door. */
  readonly northingFirst: boolean;
  /** Decimals that are worth telling: about a centimetre. */
  readonly decimals: number;
  /** From longitude and latitude (WGS 84, as near as ETRS 89 is) to easting and northing. */
  readonly project: (position: Position) => Position;
  /** And back. */
  readonly unproject: (position: Position) => Position;
  /** Whether its coordinates are those of SWEREF 99 TM, number by number. */
  readonly isSweref99Tm: boolean;
}

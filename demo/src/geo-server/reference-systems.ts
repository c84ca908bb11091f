/** A coordinate reference system that the service answers in. */
export interface ReferenceSystem {
  readonly uri: string;
  /** Which of the stored coordinates it takes. */
  readonly stored: 'plane' | 'globe';
  /** Whether the authority defines its axes as north before east (Part 2, requirement 5). */
  readonly northFirst: boolean;
}

export const crs84: ReferenceSystem = {
  uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  stored: 'globe',
  northFirst: false,
};

/** SWEREF 99 TM, what is stored. */
export const sweref99tm: ReferenceSystem = {
  uri: 'http://www.opengis.net/def/crs/EPSG/0/3006',
  stored: 'plane',
  northFirst: true,
};

/** ETRS89 / UTM zone 33N: the same numbers as SWEREF 99 TM, east before north. */
const utm33: ReferenceSystem = {
  uri: 'http://www.opengis.net/def/crs/EPSG/0/25833',
  stored: 'plane',
  northFirst: false,
};

export const referenceSystems: readonly ReferenceSystem[] = [crs84, sweref99tm, utm33];

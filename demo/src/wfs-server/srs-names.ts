/** A reference system by one of its names, which says the order of axes too. */
export interface Srs {
  readonly name: string;
  /** Which of the stored coordinates it takes. */
  readonly stored: 'plane' | 'globe';
  /** Whether what the store has first (east, longitude) comes second. */
  readonly northFirst: boolean;
}

/** SWEREF 99 TM, north before east as the authority defines it: WFS 2.0, 7.9.2.4.4. */
export const defaultSrs: Srs = { name: 'urn:ogc:def:crs:EPSG::3006', stored: 'plane', northFirst: true };

/** The short names are older than the rule about axes: with them it is east before north. */
export const srsNames: readonly Srs[] = [
  defaultSrs,
  { name: 'http://www.opengis.net/def/crs/EPSG/0/3006', stored: 'plane', northFirst: true },
  { name: 'EPSG:3006', stored: 'plane', northFirst: false },
  { name: 'urn:ogc:def:crs:EPSG::4326', stored: 'globe', northFirst: true },
  { name: 'EPSG:4326', stored: 'globe', northFirst: false },
  { name: 'urn:ogc:def:crs:OGC:1.3:CRS84', stored: 'globe', northFirst: false },
];

import type { Position } from '@samgraf/cql2';
import proj4 from 'proj4';
import type { ReferenceSystem } from './reference-system.ts';

const grs80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const sweref99Tm = `+proj=utm +zone=33 ${grs80}`;
const sweref991200 = `+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=150000 +y_0=0 ${grs80}`;

/** Longitude and latitude, WGS 84: what GeoJSON has, and what is given to who asks for nothing else. */
export const crs84: ReferenceSystem = {
  uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  name: 'WGS 84 (longitud, latitud)',
  northingFirst: false,
  decimals: 7,
  project: (position) => position,
  unproject: (position) => position,
  isSweref99Tm: false,
};

/** All that features can be asked for in, the default first. EPSG:25833 has the numbers of 3006, easting first. */
export const referenceSystems: readonly ReferenceSystem[] = [
  crs84,
  projected(3006, 'SWEREF 99 TM (N, E)', sweref99Tm, true),
  projected(25833, 'ETRS89 / UTM 33N (E, N)', sweref99Tm, false),
  projected(3007, 'SWEREF 99 12 00 (N, E)', sweref991200, true),
];

/** What coordinates are kept in, by the systems that have them. */
export const storageSystem = referenceSystems[1]!;

function projected(code: number, name: string, definition: string, northingFirst: boolean): ReferenceSystem {
  const converter = proj4(definition);
  return {
    uri: `http://www.opengis.net/def/crs/EPSG/0/${code}`,
    name,
    northingFirst,
    decimals: 3,
    project: ([x, y]) => converter.forward([x, y]) as unknown as Position,
    unproject: ([x, y]) => converter.inverse([x, y]) as unknown as Position,
    isSweref99Tm: definition === sweref99Tm,
  };
}

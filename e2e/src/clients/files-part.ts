import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, startMapLayers } from '@samgraf/gateway/testing/map-layers';
import type { ClientPart } from './client-part.ts';
import { differences } from './differences.ts';
import { readByOgr } from './read-by-ogr.ts';

type Placed = Site & { readonly place: NonNullable<Site['place']> };

const sweref99Tm = 'http://www.opengis.net/def/crs/EPSG/0/3006';

/** Each file that a layer is given as is read by GDAL, and holds every record where it lies. */
export const filesPart: ClientPart = {
  name: 'files',
  async run({ short }) {
    const world = await startMapLayers(short ? 700 : 2_500);
    const folder = await mkdtemp(join(tmpdir(), 'samgraf-clients-'));
    const placed = world.land.sites.filter((each): each is Placed => each.place !== null);
    const degrees = placed.map(({ id, place }) => ({ id, at: [place.longitude, place.latitude] }));
    const metres = placed.map(({ id, place }) => ({ id, at: [place.easting, place.northing] }));
    const file = async (query: string, name: string) => {
      const answer = await fetch(`${world.url}/ogc/collections/sites/export?${query}`);
      await writeFile(join(folder, name), Buffer.from(await answer.arrayBuffer()));
      return join(folder, name);
    };
    try {
      const gpkg = await file(`f=gpkg&crs=${sweref99Tm}`, 'metres.gpkg');
      const wrong = [
        ...differences('GeoJSON', await readByOgr(await file('f=geojson', 'a.geojson'), null), degrees),
        ...differences(
          'text sequence',
          await readByOgr(`GeoJSONSeq:${await file('f=geojsonseq', 'a.geojsons')}`, null),
          degrees,
        ),
        ...differences('GeoPackage', await readByOgr(await file('f=gpkg', 'a.gpkg'), 'sites'), degrees),
        ...differences(
          'GeoPackage in SWEREF 99 TM',
          await readByOgr(gpkg, 'sites', ['-a_srs', 'EPSG:4326']),
          metres,
          0.0006,
        ),
        ...differences(
          'GeoPackage in SWEREF 99 TM, moved by PROJ',
          await readByOgr(gpkg, 'sites', ['-t_srs', 'OGC:CRS84']),
          degrees,
          2e-7,
        ),
        ...differences(
          'GeoPackage, by its index',
          await readByOgr(gpkg, 'sites', [
            '-spat',
            '330000',
            '6500000',
            '350000',
            '6530000',
            '-a_srs',
            'EPSG:4326',
          ]),
          metres.filter(
            ({ at: [e, n] }) => e! >= 330_000 && e! <= 350_000 && n! >= 6_500_000 && n! <= 6_530_000,
          ),
          0.0006,
        ),
        ...differences(
          'CSV',
          await readByOgr(await file('f=csv', 'a.csv'), null, ['-oo', 'GEOM_POSSIBLE_NAMES=geometry']),
          degrees,
        ),
      ];
      return { asked: 7, wrong, figures: { features: placed.length } };
    } finally {
      await world.close();
      await rm(folder, { recursive: true });
    }
  },
};

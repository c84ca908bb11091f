import { type Site, startMapLayers } from '@samgraf/gateway/testing/map-layers';
import { byProj, type Pair } from './by-proj.ts';
import type { ClientPart } from './client-part.ts';

type Placed = Site & { readonly place: NonNullable<Site['place']> };

const systems = [
  { code: 3006, northingFirst: true },
  { code: 25833, northingFirst: false },
  { code: 3007, northingFirst: true },
] as const;

/** Metres: what rounding to millimetres leaves of coordinates in degrees and in metres. */
const near = 0.002;

/** Coordinates that come over HTTP are those of PROJ, with the axes in the order of their authority. */
export const projPart: ClientPart = {
  name: 'PROJ',
  async run({ short }) {
    const world = await startMapLayers(short ? 200 : 1_000);
    const placed = world.land.sites.filter((each): each is Placed => each.place !== null);
    const degrees = placed.map(({ place }): Pair => [place.longitude, place.latitude]);
    const wrong: string[] = [];
    const furthest: Record<string, number> = {};
    try {
      for (const { code, northingFirst } of systems) {
        const expected = await byProj('OGC:CRS84', `EPSG:${code}`, degrees);
        const uri = `http://www.opengis.net/def/crs/EPSG/0/${code}`;
        const answer = await fetch(`${world.url}/ogc/collections/sites/items?limit=1000&crs=${uri}`);
        const { features } = (await answer.json()) as {
          features: Array<{ geometry: { coordinates: [number, number] } }>;
        };
        const distances = features.map(
          (
            {
              geometry: {
                coordinates: [a, b],
              },
            },
            index,
          ) => {
            const [easting, northing] = northingFirst ? [b, a] : [a, b];
            return Math.hypot(easting - expected[index]![0], northing - expected[index]![1]);
          },
        );
        furthest[`EPSG:${code}`] = Math.max(...distances);
        if (features.length !== placed.length)
          wrong.push(`EPSG:${code}: ${features.length} of ${placed.length} came`);
        if (!(Math.max(...distances) <= near))
          wrong.push(`EPSG:${code}: up to ${Math.max(...distances)} m from PROJ's`);
        if (answer.headers.get('content-crs') !== `<${uri}>`)
          wrong.push(`EPSG:${code}: ${answer.headers.get('content-crs')}`);
      }
      return { asked: systems.length, wrong, figures: { points: placed.length, furthestInMetres: furthest } };
    } finally {
      await world.close();
    }
  },
};

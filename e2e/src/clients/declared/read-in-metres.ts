import type { OgrFeature } from '../read-by-ogr.ts';

const sweref99Tm = 'http://www.opengis.net/def/crs/EPSG/0/3006';

interface Answered {
  readonly features: ReadonlyArray<{
    readonly id: string;
    readonly properties: OgrFeature['properties'];
    readonly geometry: { readonly coordinates: unknown };
  }>;
}

/** A page of a layer in SWEREF 99 TM, with easting first: over HTTP northing is, as the authority has it. */
export async function readInMetres(
  items: string,
  headers: Readonly<Record<string, string>>,
): Promise<OgrFeature[]> {
  const answer = await fetch(`${items}?limit=1000&crs=${sweref99Tm}`, { headers });
  const { features } = (await answer.json()) as Answered;
  return features.map(({ id, properties, geometry }) => ({
    id,
    properties,
    coordinates: (geometry.coordinates as unknown[])
      .flat(3)
      .map((_each, index, all) => all[index % 2 === 0 ? index + 1 : index - 1]),
  }));
}

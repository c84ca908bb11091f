import { runProgram } from './run-program.ts';

/** A feature as ogr2ogr read it. */
export interface OgrFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly coordinates: unknown;
}

/**
 * Reads a layer by ogr2ogr (GDAL), as a GIS analyst would: it pages, sends boxes and attributes to the server, and
 * filters the rest itself.
 *
 * @param source `OAPIF:http://…`, or a file
 * @throws Error with what it said, where it did not get through
 */
export async function readByOgr(
  source: string,
  layer: string | null,
  more: readonly string[] = [],
): Promise<OgrFeature[]> {
  const args = ['-f', 'GeoJSON', '/vsistdout/', source, ...(layer === null ? [] : [layer]), ...more];
  const { code, out, errors } = await runProgram('ogr2ogr', args);
  // The list of drivers that it tried says nothing.
  if (code !== 0) throw new Error(errors.replace(/^ {2}->.*\n/gm, '').trim());
  const { features } = JSON.parse(out) as {
    features: Array<{ id?: string; properties: Record<string, unknown>; geometry: { coordinates: unknown } }>;
  };
  return features.map(({ id, properties, geometry }) => ({
    // A file of GeoJSON keeps it beside the attributes, the others among them.
    id: String(id ?? properties.id),
    properties,
    coordinates: geometry.coordinates,
  }));
}

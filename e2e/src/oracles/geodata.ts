import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A feature as the file of a geodata service has it: easting first. */
export interface GeodataFeature {
  readonly properties: Readonly<Record<string, string>>;
  readonly easting: number;
  readonly northing: number;
}

/** One layer of points of a municipality's geodata service, as it lies in the service's own file. */
export function readPoints(dataFolder: string, municipality: string, layer: string): GeodataFeature[] {
  const file = new DatabaseSync(join(dataFolder, 'demo/geodata', `${municipality}.sqlite`), {
    readOnly: true,
  });
  const rows = file.prepare(`SELECT properties, plane FROM "${layer}" ORDER BY number`).all();
  file.close();
  return rows.map(({ properties, plane }) => {
    const [easting, northing] = JSON.parse(String(plane)) as [number, number];
    return { properties: JSON.parse(String(properties)), easting, northing };
  });
}

/** The code of a link of a municipality's road network. */
export function readRoadLink(dataFolder: string, municipality: string): string {
  const file = new DatabaseSync(join(dataFolder, 'demo/geodata', `${municipality}.sqlite`), {
    readOnly: true,
  });
  const row = file.prepare('SELECT properties FROM vagnat ORDER BY number LIMIT 1').get();
  file.close();
  return JSON.parse(String(row!.properties)).lankid;
}

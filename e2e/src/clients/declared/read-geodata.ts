import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Metres, SourceFeature } from './source-layer.ts';

const municipalities = ['1438', '1439', '1460', '1461', '1492'];

type Given = SourceFeature['given'];

/**
 * A collection of every municipality, from the files that the demo's geodata services start from.
 *
 * @param localId what stands in an id after the municipality's code
 */
export const readGeodata =
  (collection: string, localId: (given: Given) => string) =>
  (dataFolder: string): SourceFeature[] =>
    municipalities.flatMap((municipality) => {
      const file = join(dataFolder, 'demo/geodata', `${municipality}.sqlite`);
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare(`SELECT properties, plane FROM "${collection}" ORDER BY number`).all();
      database.close();
      const features = new Map<string, SourceFeature>();
      for (const { properties, plane } of rows) {
        const given = JSON.parse(String(properties)) as Given;
        const coordinates = JSON.parse(String(plane)) as Metres | Metres[] | [Metres[]];
        const id = `${municipality}:${localId(given)}`;
        // What is named twice is one thing: some addresses stand on two properties, and the first of them counts.
        if (!features.has(id)) features.set(id, { id, municipality, given, ...shapeOf(coordinates) });
      }
      return [...features.values()];
    });

function shapeOf(coordinates: Metres | Metres[] | [Metres[]]): Pick<SourceFeature, 'kind' | 'positions'> {
  if (typeof coordinates[0] === 'number') return { kind: 'point', positions: [coordinates as Metres] };
  if (typeof coordinates[0]?.[0] === 'number') return { kind: 'line', positions: coordinates as Metres[] };
  return { kind: 'ring', positions: coordinates[0] as Metres[] };
}

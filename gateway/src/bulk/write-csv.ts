import type { Shape } from '@samgraf/cql2';
import type { ReferenceSystem } from '../ogc/crs/reference-system.ts';
import { featureJson } from '../ogc/documents/geojson.ts';
import type { Layer } from '../ogc/layers/layer.ts';
import type { Chunk } from './chunks.ts';
import { csvCell } from './csv-cell.ts';
import { wkt } from './wkt.ts';

/** CSV (RFC 4180) with the geometry as well-known text, and in the last column of a chunk's last row its cursor. */
export async function* writeCsv(
  chunks: AsyncIterable<Chunk>,
  layer: Layer,
  system: ReferenceSystem,
): AsyncGenerator<string> {
  const names = layer.properties.map(({ name }) => name);
  yield `${['id', ...names, 'geometry', 'cursor'].map(csvCell).join(',')}\r\n`;
  for await (const { rows, cursor } of chunks) {
    const lines = rows.map((row, index) => {
      const { geometry } = featureJson(row, system) as { geometry: Shape };
      const values = names.map((name) => row.values.get(name) ?? null);
      const resumes = index === rows.length - 1 ? cursor : null;
      return `${[row.id, ...values, wkt(geometry), resumes].map(csvCell).join(',')}\r\n`;
    });
    if (lines.length > 0) yield lines.join('');
  }
}

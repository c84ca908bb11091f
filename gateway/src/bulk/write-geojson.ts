import type { ReferenceSystem } from '../ogc/crs/reference-system.ts';
import { featureJson } from '../ogc/documents/geojson.ts';
import type { Chunk } from './chunks.ts';

/**
 * A FeatureCollection. The last feature of each chunk has a member `cursor`: from there the rest can be asked for, by
 * whoever has everything up to it.
 */
export async function* writeGeojson(
  chunks: AsyncIterable<Chunk>,
  system: ReferenceSystem,
): AsyncGenerator<string> {
  let [separator, number] = ['\n', 0];
  yield '{"type":"FeatureCollection","features":[';
  for await (const chunk of chunks) {
    const texts = chunkTexts(chunk, system);
    if (texts.length === 0) continue;
    yield `${separator}${texts.join(',\n')}`;
    separator = ',\n';
    number += texts.length;
  }
  yield `\n],"numberReturned":${number}}\n`;
}

/** A GeoJSON text sequence (RFC 8142): each feature after a record separator. */
export async function* writeGeojsonSequence(
  chunks: AsyncIterable<Chunk>,
  system: ReferenceSystem,
): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    const texts = chunkTexts(chunk, system);
    if (texts.length > 0) yield texts.map((each) => `\u001e${each}\n`).join('');
  }
}

function chunkTexts({ rows, cursor }: Chunk, system: ReferenceSystem): string[] {
  return rows.map((row, index) => {
    const feature = featureJson(row, system);
    const isLast = index === rows.length - 1 && cursor !== null;
    return JSON.stringify(isLast ? { ...feature, cursor } : feature);
  });
}

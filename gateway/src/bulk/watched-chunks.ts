import { OgcRefusal } from '../ogc/ask/ogc-refusal.ts';
import type { TruthOfLayer } from '../ogc/ask/truth-of-layer.ts';
import type { Chunk } from './chunks.ts';
import type { ExportWatch } from './export-watch.ts';

/** The same chunks, with how far they have come told to the watch. */
export async function* watchedChunks(
  chunks: AsyncIterable<Chunk>,
  id: string,
  watch: ExportWatch,
  truth: TruthOfLayer,
): AsyncGenerator<Chunk> {
  let written = 0;
  let ended = false;
  try {
    for await (const chunk of chunks) {
      yield chunk;
      // Only here has whoever takes the chunks taken this one.
      written += chunk.rows.length;
      watch.update(id, { written, cursor: chunk.cursor, truth: truth.told });
    }
    ended = true;
    watch.update(id, { state: 'DONE' });
  } catch (error) {
    ended = true;
    watch.update(id, {
      state: 'FAILED',
      code: error instanceof OgcRefusal ? error.code : 'INTERNAL_SERVER_ERROR',
    });
    throw error;
  } finally {
    // Whoever took them has gone.
    if (!ended) watch.update(id, { state: 'FAILED', code: 'CLIENT_GONE' });
  }
}

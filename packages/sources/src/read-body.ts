import type { Readable } from 'node:stream';
import { SourceFailure } from './source-failure.ts';

/**
 * Reads a body as it comes, and no further than is allowed: a source that never stops talking costs `limit` bytes.
 *
 * @param declared the value of `content-length`, when there is one
 * @throws SourceFailure TOO_LARGE
 */
export async function readBody(
  system: string,
  body: Readable,
  declared: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  if (Number(declared ?? 0) > limit) {
    // undici calls a body that is let go of an error.
    body.on('error', () => undefined).destroy();
    throw new SourceFailure(system, 'TOO_LARGE');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by throwing destroys the stream, and with it the connection.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new SourceFailure(system, 'TOO_LARGE');
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size);
}

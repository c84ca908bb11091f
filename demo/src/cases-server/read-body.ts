import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

const most = 1_000_000;

/** The body of a request as a JSON object. @throws ApiError 400 or 413 */
export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read to its end all the same: a connection closed in the middle tells the caller nothing.
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw new ApiError(413, `a body is at most ${most} bytes`);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>;
  } catch {
    // Told below, together with what is JSON but no object.
  }
  throw new ApiError(400, 'the body must be a JSON object');
}

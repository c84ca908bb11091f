import type { IncomingMessage } from 'node:http';
import { ScimError } from './scim-error.ts';

const most = 100_000;

/** The body of a search as a JSON object. @throws ScimError 400 or 413 */
export async function readSearch(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw new ScimError(413, `a body is at most ${most} bytes`);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, together with what is JSON but no object.
  }
  throw new ScimError(400, 'the body is no JSON object', 'invalidSyntax');
}

import type { IncomingMessage } from 'node:http';
import { SchoolError } from './school-error.ts';

const most = 1_000_000;

/** The body of a request. @throws SchoolError 413 */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read to its end all the same: a connection closed in the middle tells the caller nothing.
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw new SchoolError(413, 'TOO_LARGE', `a body is at most ${most} bytes`);
  return Buffer.concat(chunks).toString('utf8');
}

import { Agent, request } from 'node:http';

export interface Outcome {
  readonly status: number | null;
  readonly body: string;
  /** Node's code of the error that ended it; null for a whole answer. */
  readonly error: string | null;
  /** Milliseconds from the call until the first byte of the body, and until the end. */
  readonly first: number;
  readonly ended: number;
  /** How many pieces the body came in. */
  readonly pieces: number;
}

/** Asks once by a client that hides nothing, and tells what came of it, error or not. Patience in milliseconds. */
export function ask(
  url: string,
  patience = 2_000,
  agent = new Agent({ keepAlive: false }),
): Promise<Outcome> {
  const begun = performance.now();
  let status: number | null = null;
  let body = '';
  let pieces = 0;
  let first = 0;
  return new Promise((resolve) => {
    const end = (error: string | null) =>
      resolve({ status, body, error, first, ended: performance.now() - begun, pieces });
    const asked = request(`${url}/x`, { method: 'POST', agent, signal: AbortSignal.timeout(patience) });
    asked.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.name));
    asked.on('response', (response) => {
      status = response.statusCode ?? null;
      response.setEncoding('latin1').on('data', (piece) => {
        first ||= performance.now() - begun;
        pieces++;
        body += piece;
      });
      response.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.name));
      response.on('end', () => end(null));
    });
    asked.end('question');
  });
}

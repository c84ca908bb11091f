import type { SubgraphHeaders, SubgraphRequest, SubgraphResponse } from '@samgraf/subgraph';
import { clientTls, type LiveCredentials } from '@samgraf/tls';
import { Pool } from 'undici';
import { fetchContentOver } from './fetch-content-over.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';
import { SubgraphUnavailable } from './subgraph-unavailable.ts';
import { withinDeadline } from './within-deadline.ts';

/** Where a subgraph runs and what is taken from it. */
export interface HttpTransportOptions {
  readonly name: string;
  /** Origin without a path: `http://127.0.0.1:4101`. Never shown to a client. */
  readonly url: string;
  /** Milliseconds for one answer. Default 8 000. */
  readonly deadline?: number;
  /** Bytes of one answer. Default 32 MiB. */
  readonly maxBytes?: number;
  /** Sockets kept open at most. Default 32. */
  readonly connections?: number;
  /** Whose certificates are believed, and what is shown: for an `https` address. */
  readonly tls?: LiveCredentials | undefined;
}

const forwarded = [
  'authorization',
  'x-purpose',
  'x-case',
  'x-request-id',
  'x-operation',
  'traceparent',
] as const;

/** A subgraph in a process of its own, over a pool of kept connections. */
export function httpTransport({
  name,
  url,
  deadline = 8_000,
  maxBytes = 32 * 1024 * 1024,
  connections = 32,
  tls,
}: HttpTransportOptions): SubgraphTransport {
  const pool = new Pool(url, {
    connections,
    keepAliveTimeout: 30_000,
    connectTimeout: Math.min(deadline, 2_000),
    ...(tls && { connect: clientTls(tls, Math.min(deadline, 2_000)) }),
  });

  async function ask(request: SubgraphRequest, signal: AbortSignal): Promise<SubgraphResponse> {
    const { query, operationName, variables } = request;
    const response = await pool
      .request({
        method: 'POST',
        path: '/graphql',
        headers: headersOf(request.headers),
        body: JSON.stringify({ query, operationName, variables }),
        signal,
      })
      .catch(() => {
        throw new SubgraphUnavailable(name, 'UNREACHABLE');
      });
    const text = await read(response.body);
    const answer = parse(text);
    if (!answer) throw new SubgraphUnavailable(name, response.statusCode >= 400 ? 'REFUSED' : 'NOT_GRAPHQL');
    return answer;
  }

  /** The body as text, cut off as soon as it is larger than taken: its length header is not believed. */
  async function read(body: AsyncIterable<Buffer> & { destroy(): void }): Promise<string> {
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of body) {
        size += part.length;
        if (size > maxBytes) break;
        parts.push(part);
      }
    } catch {
      throw new SubgraphUnavailable(name, 'UNREACHABLE');
    }
    if (size > maxBytes) throw new SubgraphUnavailable(name, 'TOO_LARGE');
    return Buffer.concat(parts, size).toString('utf8');
  }

  return {
    name,
    fetch: (request) => withinDeadline(name, deadline, request.signal, (signal) => ask(request, signal)),
    content: (request) => fetchContentOver(pool, name, request, deadline),
    async ready() {
      try {
        const { statusCode, body } = await pool.request({
          method: 'GET',
          path: '/health',
          signal: AbortSignal.timeout(Math.min(deadline, 1_000)),
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    async sources() {
      try {
        const signal = AbortSignal.timeout(Math.min(deadline, 1_000));
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/sources', signal });
        const statuses: unknown = JSON.parse(await read(body));
        return statusCode === 200 && Array.isArray(statuses) ? statuses : null;
      } catch {
        return null;
      }
    },
    // Answers on their way are cut off: the gateway drains before it closes its transports.
    close: () => pool.destroy(),
  };
}

function headersOf(headers: SubgraphHeaders): Record<string, string> {
  const sent: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  for (const name of forwarded) {
    const value = headers[name];
    if (value !== undefined) sent[name] = value;
  }
  return sent;
}

/** A GraphQL answer, or null for anything else. */
function parse(text: string): SubgraphResponse | null {
  try {
    const answer = JSON.parse(text);
    const isAnswer =
      typeof answer === 'object' &&
      answer !== null &&
      (typeof answer.data === 'object' || Array.isArray(answer.errors)) &&
      (answer.errors === undefined || Array.isArray(answer.errors));
    return isAnswer ? answer : null;
  } catch {
    return null;
  }
}

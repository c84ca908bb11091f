import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { answers } from './answers.ts';
import { ApiError } from './api-error.ts';
import type { CaseStore } from './case-store.ts';
import { type DocumentFile, documentFile } from './document-file.ts';
import { fromQuery, readView } from './read-arguments.ts';
import { readBody } from './read-body.ts';

export interface CaseServerOptions {
  /** By municipality code. */
  readonly stores: ReadonlyMap<string, CaseStore>;
  /** The key that opens each municipality's path. */
  readonly keys: ReadonlyMap<string, string>;
  /** Is told of each request: where it went and how it ended, and nothing of what was asked. */
  readonly log?: (line: RequestLine) => void;
}

/** What is told of a request. */
export interface RequestLine {
  /** As the caller gave it. */
  readonly requestId: string | null;
  readonly method: string;
  /** Without its query, which may name a person. */
  readonly path: string;
  readonly status: number;
}

/** A case-management system: HTTP JSON, paths by municipality, a key for each. Knows nothing of who asks. */
export function createCaseServer({ stores, keys, log }: CaseServerOptions): Server {
  return createServer((request, response) => {
    if (log) response.once('finish', () => log(lineOf(request, response)));
    handle(request).then(
      (body) => (isFile(body) ? sendFile(response, body) : send(response, 200, body)),
      (error: unknown) =>
        error instanceof ApiError
          ? send(response, error.status, { message: error.message })
          : send(response, 500, { message: 'internal error' }),
    );
  });

  async function handle(request: IncomingMessage): Promise<unknown> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/health') return { status: 'UP', municipalities: [...stores.keys()] };
    const [municipality = '', ...rest] = url.pathname.slice(1).split('/');
    authenticate(request, municipality);
    const store = stores.get(municipality);
    const [kind, id = '', last] = rest;
    if (store && request.method === 'GET' && kind === 'documents' && last === 'content') {
      const found = store.documentsById(readView(fromQuery(url.searchParams)), [decodeURIComponent(id)])[0];
      if (!found) throw new ApiError(404, 'there is no such document');
      return documentFile(found.record, municipality);
    }
    const answer = answers[`${request.method} ${rest.join('/')}`];
    if (!store || !answer) throw new ApiError(404, 'there is no such path');
    return answer(store, request.method === 'GET' ? fromQuery(url.searchParams) : await readBody(request));
  }

  function authenticate(request: IncomingMessage, municipality: string): void {
    const given = request.headers['x-api-key'];
    const owner = [...keys].find(([, key]) => typeof given === 'string' && same(given, key));
    if (!owner) throw new ApiError(401, 'x-api-key is missing or not known');
    if (owner[0] !== municipality) throw new ApiError(403, 'the key is not for this municipality');
  }
}

const plain = /^[\w.:-]{1,128}$/;

function lineOf(
  { headers, method = '', url = '' }: IncomingMessage,
  { statusCode }: ServerResponse,
): RequestLine {
  const id = headers['x-request-id'];
  const requestId = typeof id === 'string' && plain.test(id) ? id : null;
  return { requestId, method, path: url.replace(/\?.*$/s, ''), status: statusCode };
}

/** Compares in a time that tells nothing of where they differ. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const isFile = (body: unknown): body is DocumentFile =>
  typeof body === 'object' && body !== null && 'bytes' in body;

function sendFile(response: ServerResponse, { mediaType, bytes }: DocumentFile): void {
  response.writeHead(200, { 'content-type': mediaType });
  Readable.from(bytes, { objectMode: false }).pipe(response);
}

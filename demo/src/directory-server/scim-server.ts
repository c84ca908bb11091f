import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DirectoryFile } from '../directory/directory-file.ts';
import { Directory, type ResourceKind } from './directory.ts';
import { project } from './project.ts';
import { readSearch } from './read-search.ts';
import { ScimError } from './scim-error.ts';
import { searchByBody, searchByQuery } from './search-request.ts';
import { serviceDocument } from './service-documents.ts';

export interface ScimServerOptions {
  readonly directory: DirectoryFile;
  /** The bearer token that opens it. */
  readonly token: string;
}

/** Where the resources lie below the server's address. */
export const scimPath = '/scim/v2';

/** A directory as a SCIM 2.0 server (RFC 7643, 7644) that is only read. */
export function createScimServer({ directory: file, token }: ScimServerOptions): Server {
  let directory: Directory | null = null;
  const server = createServer((request, response) => {
    handle(request).then(
      (body) => send(response, 200, body),
      (error: unknown) => {
        const known = error instanceof ScimError ? error : new ScimError(500, 'internal error');
        send(response, known.status, known.body());
      },
    );
  });
  return server;

  async function handle(request: IncomingMessage): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/health') return { status: 'UP' };
    authenticate(request);
    if (!pathname.startsWith(`${scimPath}/`)) throw new ScimError(404, 'there is no such path');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${scimPath}`;
    directory ??= new Directory(file, base);
    const path = pathname
      .slice(scimPath.length + 1)
      .split('/')
      .map(decoded);
    const [kind, id] = path;
    if (request.method === 'POST' && path.at(-1) === '.search' && path.length <= 2) {
      const kinds = path.length === 1 ? (['Users', 'Groups'] as const) : [kind].filter(isKind);
      if (kinds.length === 0) throw new ScimError(404, 'there is no such path');
      return directory.search(kinds, searchByBody(await readSearch(request)));
    }
    if (request.method !== 'GET') throw new ScimError(501, 'the directory can only be read');
    const described = serviceDocument(path, base);
    if (described) return described;
    if (!isKind(kind) || path.length > 2) throw new ScimError(404, 'there is no such path');
    const search = searchByQuery(searchParams);
    if (id === undefined) return directory.search([kind], search);
    const found = directory.one(kind, id);
    if (!found) throw new ScimError(404, 'there is no resource with that id');
    return project(found, search.attributes, search.excludedAttributes);
  }

  function authenticate({ headers }: IncomingMessage): void {
    const [, given] = /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '') ?? [];
    if (given === undefined || !same(given, token)) throw new ScimError(401, 'a bearer token is needed');
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ScimError(404, 'there is no such path');
  }
}

const isKind = (text: string | undefined): text is ResourceKind => text === 'Users' || text === 'Groups';

/** Compares in a time that tells nothing of where they differ. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/scim+json',
    'content-length': Buffer.byteLength(text),
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="scim"' } : {}),
  });
  response.end(text);
}

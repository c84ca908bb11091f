import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { type RegisterFile, type ResourceName, resourceNames } from '../school-register/register-file.ts';
import { deletedEntities } from './deleted-entities.ts';
import { readExpand, readListQuery } from './list-query.ts';
import { lookUp } from './lookup.ts';
import { PageTokens } from './page-tokens.ts';
import { readText } from './read-text.ts';
import { Register } from './register.ts';
import { badRequest, notFound, SchoolError } from './school-error.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { type Client, Tokens } from './tokens.ts';

export interface SchoolServerOptions {
  /** By municipality code; each is read when it is first asked for, so that the server answers at once. */
  readonly registers: ReadonlyMap<string, () => RegisterFile>;
  readonly clients: readonly Client[];
  /** How long an access token is good. */
  readonly tokenSeconds: number;
  /** Milliseconds since 1970; the clock that tokens expire by. */
  readonly now?: () => number;
}

/** Where the interface lies below the server's address. */
export const schoolPath = '/v2.0';
/** No page is longer, whatever is asked. */
const mostOnPage = 500;

/** A school system for several municipalities: SS 12000:2020 (2.1.0), the token says whose part is served. */
export function createSchoolServer({
  registers: files,
  clients,
  tokenSeconds,
  now,
}: SchoolServerOptions): Server {
  const registers = new Map<string, Register>();
  const tokens = new Tokens(clients, tokenSeconds, now);
  const pages = new PageTokens();
  return createServer((request, response) => {
    const { pathname, searchParams } = address(request);
    if (pathname === '/health') return send(response, 200, { status: 'UP' });
    const answered =
      pathname === '/token'
        ? tokenEndpoint(request, tokens).then(({ status, body, headers }) =>
            send(response, status, body, headers),
          )
        : handle(request, pathname, searchParams).then((body) => send(response, 200, body));
    answered.catch((error: unknown) => {
      const { status, code, message } =
        error instanceof SchoolError ? error : new SchoolError(500, 'INTERNAL', 'internal error');
      const headers = status === 401 ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {};
      send(response, status, { code, message }, headers);
    });
  });

  async function handle(
    request: IncomingMessage,
    pathname: string,
    query: URLSearchParams,
  ): Promise<unknown> {
    const municipality = authenticate(request);
    const register = registerOf(municipality);
    const [version, name, id, ...rest] = pathname.slice(1).split('/');
    if (`/${version}` !== schoolPath || rest.length > 0) throw notFound();
    if (name === 'deletedEntities' && id === undefined && request.method === 'GET')
      return { data: deletedEntities(register.file, query), pageToken: null };
    if (!isResource(name)) throw notFound();
    if (request.method === 'POST' && id === 'lookup') {
      const wanted = readExpand(name, query);
      const found = lookUp(register, name, parsed(await readText(request)));
      return found.map((each) => register.answer(name, each, wanted));
    }
    if (request.method !== 'GET')
      throw new SchoolError(405, 'METHOD_NOT_ALLOWED', 'the register can only be read');
    if (id === undefined) return list(register, municipality, name, query);
    const wanted = readExpand(name, query);
    const found = register.one(name, id);
    if (!found) throw notFound();
    return register.answer(name, found, wanted);
  }

  function list(
    register: Register,
    municipality: string,
    name: ResourceName,
    query: URLSearchParams,
  ): unknown {
    const limit = readLimit(query);
    const token = query.get('pageToken');
    if (token !== null && [...query.keys()].some((each) => each !== 'pageToken' && each !== 'limit'))
      throw badRequest('pageToken can be combined with limit only');
    const position =
      token === null
        ? { municipality, list: name, query: readListQuery(name, query), offset: 0 }
        : pages.read(token, municipality, name);
    const all = register.list(name, position.query);
    const next = position.offset + limit;
    return {
      data: all.slice(position.offset, next).map((each) => register.answer(name, each, position.query)),
      pageToken: next < all.length ? pages.write({ ...position, offset: next }) : null,
    };
  }

  function registerOf(municipality: string): Register {
    const read = files.get(municipality);
    if (!read) throw new SchoolError(403, 'FORBIDDEN', 'the client has no part here');
    const known = registers.get(municipality) ?? new Register(read());
    registers.set(municipality, known);
    return known;
  }

  function authenticate({ headers }: IncomingMessage): string {
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '') ?? [];
    const municipality = token === undefined ? null : tokens.municipalityOf(token);
    if (municipality === null)
      throw new SchoolError(401, 'UNAUTHORIZED', 'the access token is missing or no longer good');
    return municipality;
  }
}

function address({ url = '/' }: IncomingMessage): URL {
  return URL.canParse(url, 'http://localhost')
    ? new URL(url, 'http://localhost')
    : new URL('http://localhost/');
}

const isResource = (name: string | undefined): name is ResourceName =>
  (resourceNames as readonly (string | undefined)[]).includes(name);

function readLimit(query: URLSearchParams): number {
  const limit = query.get('limit');
  if (limit === null) return mostOnPage;
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw badRequest('limit is a whole number, 1 or more');
  return Math.min(mostOnPage, Number(limit));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('the body is no JSON');
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

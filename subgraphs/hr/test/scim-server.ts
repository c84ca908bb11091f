import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Readonly<Record<string, unknown>>;

/** A request as it came. */
export interface AskedOfScim {
  readonly tenant: string;
  readonly path: string;
  readonly body: Json | null;
  /** Media types that it asks for, and that its body is in. */
  readonly media: readonly [string | undefined, string | undefined];
}

/** Resources of one page, whatever is asked for. */
const mostOnAPage = 3;

/** As many directories as there are tokens, that speak as much of SCIM 2.0 as is asked for; three users a page. */
export class ScimServer {
  readonly users: Map<string, Json[]>;
  readonly asked: AskedOfScim[] = [];
  /** Tenants that are answered 500. */
  readonly broken = new Set<string>();
  /** Tenants that are answered with the first page and nothing more. */
  readonly cut = new Set<string>();
  /** Tenants whose second page is empty, though the count says otherwise. */
  readonly short = new Set<string>();
  /** Put into every user that goes out. */
  claim: Json = {};
  readonly #server: Server;

  private constructor(users: Map<string, Json[]>) {
    this.users = users;
    this.#server = createServer(async (request, response) => {
      const json = (status: number, value: unknown) =>
        response.writeHead(status, { 'content-type': 'application/scim+json' }).end(JSON.stringify(value));
      const tenant = request.headers.authorization?.replace('Bearer token-', '') ?? '';
      const own = this.users.get(tenant);
      const url = new URL(request.url ?? '/', 'http://directory');
      const body = request.method === 'POST' ? await bodyOf(request) : null;
      if (!own) return json(401, error('401'));
      const { accept, 'content-type': type } = request.headers;
      this.asked.push({ tenant, path: url.pathname + url.search, body, media: [accept, type] });
      if (this.broken.has(tenant)) return json(500, error('500'));
      const given = (name: string) => body?.[name] ?? url.searchParams.get(name);
      const start = Number(given('startIndex') ?? 1);
      if (start > 1 && this.cut.has(tenant)) return response.destroy();
      const filter = given('filter');
      const found = typeof filter === 'string' ? own.filter((each) => fits(each, filter)) : own;
      const size = start > 1 && this.short.has(tenant) ? 0 : Math.min(mostOnAPage, Number(given('count')));
      const resources = found.slice(start - 1, start - 1 + size);
      return json(200, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        totalResults: found.length,
        startIndex: start,
        itemsPerPage: resources.length,
        Resources: resources.map((each) => ({ ...each, ...this.claim })),
      });
    });
  }

  static async start(users: Map<string, Json[]>): Promise<ScimServer> {
    const server = new ScimServer(users);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Whether one of the alternatives of `a eq "x" or a eq "y"` holds. */
const fits = (user: Json, filter: string): boolean =>
  filter.split(' or ').some((each) => {
    const [, attribute = '', value = ''] = /^(\w+) eq (".*")$/.exec(each) ?? [];
    return user[attribute] === JSON.parse(value);
  });

const error = (status: string) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status });

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

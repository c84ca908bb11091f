import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** One principal's register, as the server gives it. */
export interface SchoolPart {
  organisations: Json[];
  persons: Json[];
  groups: Json[];
  deleted: Record<string, string[]>;
}

/** A school system that speaks as much of SS 12000 as is asked for: three records a page, a token for each client. */
export class SchoolServer {
  readonly parts: Map<string, SchoolPart>;
  /** Paths with queries that were asked, by tenant. */
  readonly asked: Array<{ readonly tenant: string; readonly path: string }> = [];
  /** Tenants that are answered 500. */
  readonly broken = new Set<string>();
  /** Tenants that are answered with half of a list and then nothing more. */
  readonly cut = new Set<string>();
  /** Put into every record that goes out. */
  claim: Json = {};
  readonly #server: Server;

  private constructor(parts: Map<string, SchoolPart>) {
    this.parts = parts;
    this.#server = createServer((request, response) => {
      const json = (status: number, value: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      const url = new URL(request.url ?? '/', 'http://school');
      if (url.pathname === '/token') {
        const [client = ''] = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64')
          .toString()
          .split(':');
        return json(200, { access_token: `token-${client}`, token_type: 'Bearer', expires_in: 300 });
      }
      const tenant = request.headers.authorization?.replace('Bearer token-', '') ?? '';
      const part = this.parts.get(tenant);
      if (!part) return json(401, { code: 'UNAUTHORIZED', message: 'no such client' });
      this.asked.push({ tenant, path: url.pathname + url.search });
      if (this.broken.has(tenant)) return json(500, { code: 'SERVER', message: 'broken' });
      if (url.pathname === '/v2.0/deletedEntities') return json(200, { data: part.deleted, pageToken: null });
      const resource = url.pathname.split('/').at(-1) as keyof SchoolPart;
      const after = url.searchParams.get('meta.modified.after') ?? '';
      const rows = (part[resource] as Json[]).filter(
        ({ meta }) => ((meta as Json)?.modified as string) >= after,
      );
      const from = Number(url.searchParams.get('pageToken') ?? 0);
      if (this.cut.has(tenant) && from > 0) return response.destroy();
      const data = rows.slice(from, from + 3).map((row) => ({ ...row, ...this.claim }));
      return json(200, { data, pageToken: from + 3 < rows.length ? String(from + 3) : null });
    });
  }

  static async start(parts: Map<string, SchoolPart>): Promise<SchoolServer> {
    const school = new SchoolServer(parts);
    await new Promise<void>((resolve) => school.#server.listen(0, '127.0.0.1', resolve));
    return school;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

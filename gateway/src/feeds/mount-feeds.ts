import { SamgrafError } from '@samgraf/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendRefusal } from '../door/refusal.ts';
import type { OperationRegistry } from '../operations/operation-registry.ts';
import { atomFeed, type RegisterEntry } from './atom-feed.ts';

/** As many as a reader that looks once a day will need. */
const entriesOfFeed = 50;

interface Register {
  readonly nodes: ReadonlyArray<RegisterEntry & { readonly municipality: { readonly name: string } }>;
  readonly sources: ReadonlyArray<{ readonly status: string; readonly asOf: string | null }>;
}

/**
 * `GET /feeds/public-register/<municipality>.atom?authority=<code>`: what is newest in a public register. Asks the
 * named operation `PublicRegister` at our own door as nobody in particular, whoever calls: limits, purpose and rules
 * are those of the door, and a token that comes along opens nothing.
 */
export function mountFeeds(server: FastifyInstance, operations: OperationRegistry): void {
  const query = operations.byId('PublicRegister')?.source;
  if (query === undefined) return;
  server.get<{ Params: { file: string }; Querystring: { authority?: unknown } }>(
    '/feeds/public-register/:file',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const tenant = /^([0-9a-z-]{1,40})\.atom$/.exec(request.params.file)?.[1];
      const board = request.query.authority;
      const named = board === undefined || (typeof board === 'string' && /^[0-9a-z-]{1,80}$/.test(board));
      if (tenant === undefined || !named) throw notFound();
      const answer = await server.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: request.ip,
        headers: { 'content-type': 'application/json', 'x-request-id': request.id },
        payload: {
          query,
          variables: {
            municipality: [tenant],
            first: entriesOfFeed,
            ...(board !== undefined && { authority: `${tenant}:authority:${board}` }),
          },
        },
      });
      const register = registerOf(answer.statusCode, answer.body);
      if (register === null) {
        const message = 'The public register does not answer now; ask again.';
        const code = answer.statusCode === 429 ? 'RATE_LIMITED' : 'SUBGRAPH_UNAVAILABLE';
        return sendRefusal(reply, code, message, answer.statusCode === 429 ? 429 : 503);
      }
      const asOf = register.sources
        .flatMap((each) => each.asOf ?? [])
        .sort()
        .at(-1);
      // Without a source nobody keeps a register there.
      if (asOf === undefined) throw notFound();
      const name = register.nodes[0]?.municipality.name ?? tenant;
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('application/atom+xml; charset=utf-8')
        .send(
          atomFeed({
            self: selfOf(request),
            title: `Allmänhetens diarium, ${name}`,
            asOf,
            entries: register.nodes,
          }),
        );
    },
  );
}

function registerOf(status: number, body: string): Register | null {
  if (status !== 200) return null;
  const { data, errors } = JSON.parse(body) as {
    data?: { publicRegister: Register | null };
    errors?: unknown;
  };
  return errors || !data ? null : data.publicRegister;
}

const selfOf = ({ protocol, host, url }: FastifyRequest): string => `${protocol}://${host}${url}`;

const notFound = () => new SamgrafError('NOT_FOUND', 'Nothing is served at this address.');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGateway, inProcessTransport, OperationRegistry } from '@samgraf/gateway';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { cast } from './cast.ts';
import { headersOf } from './headers-of.ts';
import type { Asking } from './reach-table.ts';
import type { TaintedWorld } from './tainted-world.ts';

const supergraph = join(import.meta.dirname, '../../../../schema/supergraph.graphql');
const roomy = {
  aliases: 5_000,
  fields: 20_000,
  tokens: 50_000,
  depth: 30,
  cost: 10_000_000,
  bodyBytes: 4_000_000,
};

/** The one door over the tainted world, asked without a socket. Closing it leaves the world open. */
export async function openDoor(world: TaintedWorld) {
  const gateway = await createGateway({
    supergraphSdl: readFileSync(supergraph, 'utf8'),
    subgraphs: new Map(
      [...world.subgraphs].map(([name, each]) => [
        name,
        { ...inProcessTransport(each), close: async () => undefined },
      ]),
    ),
    verify: async (authorization) => cast[authorization ?? 'nobody'] ?? (cast.nobody as never),
    operations: new OperationRegistry([]),
    purposes: new Map([
      ['case-handling', ''],
      ['statistics', ''],
    ]),
    log: pino({ level: 'silent' }),
    limits: roomy,
    rates: 'off',
  });
  const post = async (payload: object, asking?: Asking) => {
    const headers = asking ? { ...headersOf(asking) } : {};
    const { body } = await gateway.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: headers as never,
      payload,
    });
    return JSON.parse(body);
  };
  const { data } = await post({ query: getIntrospectionQuery() });
  const schema: GraphQLSchema = buildClientSchema(data);
  return { schema, post, close: () => gateway.close() };
}

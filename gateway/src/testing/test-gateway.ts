import { SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import { pino } from 'pino';
import { createGateway } from '../create-gateway.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayOptions } from '../gateway-options.ts';
import { OperationRegistry } from '../operations/operation-registry.ts';
import { inProcessTransport } from '../transport/in-process-transport.ts';
import { type WorldSubgraph, worldSubgraphs, worldSupergraph } from './world.ts';

/** A gateway over the test world that listens on a port of its own, with what it logged. */
export interface TestGateway {
  readonly gateway: Gateway;
  readonly url: string;
  readonly subgraphs: Map<string, WorldSubgraph>;
  readonly logged: Array<Record<string, unknown>>;
  post(body: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
}

/** What came back over HTTP. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly body: any;
}

export const anonymous: Principal = {
  kind: 'ANONYMOUS',
  id: 'anonymous',
  tenant: null,
  authority: null,
  roles: [],
  assurance: 0,
  personNumber: null,
  actingFor: [],
};

/** Anonymous without a token; `Bearer good` is an official of Mellerud; any other token is refused. */
export async function verify(authorization: string | undefined): Promise<Principal> {
  if (authorization === undefined) return anonymous;
  if (authorization === 'Bearer good') {
    return { ...anonymous, kind: 'EMPLOYEE', id: 'sub-1', tenant: '1461', authority: 'byggnadsnamnden' };
  }
  throw new SamgrafError('UNAUTHENTICATED', 'The access token is not valid here.');
}

let supergraphSdl: string | undefined;

/**
 * Starts a gateway over the test world. The caller closes it.
 *
 * @param prepare what else the server has, before it listens
 */
export async function startTestGateway(
  options: Partial<GatewayOptions> = {},
  prepare: (gateway: Gateway) => Promise<void> = async () => undefined,
): Promise<TestGateway> {
  supergraphSdl ??= worldSupergraph();
  const subgraphs = worldSubgraphs();
  const logged: Array<Record<string, unknown>> = [];
  const gateway = await createGateway({
    supergraphSdl,
    subgraphs: new Map([...subgraphs].map(([name, each]) => [name, inProcessTransport(each)])),
    verify,
    operations: new OperationRegistry([]),
    purposes: new Map([
      ['case-handling', 'Handling a case'],
      ['supervision', 'Supervision'],
    ]),
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    ...options,
  });
  await prepare(gateway);
  const url = await gateway.listen({ port: 0 });
  return {
    gateway,
    url,
    subgraphs,
    logged,
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        // As a client of today's GraphQL over HTTP: whoever takes plain JSON is told by the body alone.
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? null : JSON.parse(text),
      };
    },
  };
}

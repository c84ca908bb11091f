import { createSourceHttp, recordId, type SourceHttpOptions } from '@samgraf/sources';
import type { ConnectorHarness } from '../src/connector-suite/index.ts';
import { startFaultProxy } from '../src/index.ts';
import { RegisterConnector } from './register-connector.ts';
import { rowsOf, startRegisterServer } from './register-server.ts';

const tenants = ['1438', '1461', '1492'] as const;

/** Little, so that what must be waited for is soon over. Milliseconds. */
const hurry = { deadlineMs: 800, attemptMs: 500, maxBytes: 2 * 1024 * 1024, breaker: { pauseMs: 150 } };

/** So much that a busy machine fails nothing. */
const leisure = { ...hurry, deadlineMs: 20_000, attemptMs: 10_000 };

/** The test register behind two connections, one of them through a fault proxy, and a connector before them. */
export async function registerHarness(
  Connect: typeof RegisterConnector = RegisterConnector,
  options: Partial<SourceHttpOptions> = {},
  hurried = true,
): Promise<ConnectorHarness> {
  const patience = hurried ? hurry : leisure;
  const server = await startRegisterServer();
  const proxy = await startFaultProxy({ target: server.url });
  const source = (url: string) => ({
    url,
    http: createSourceHttp({ system: 'register', baseUrl: url, ...patience, ...options }),
  });
  const [direct, proxied] = [source(server.url), source(proxy.url)];
  const sources = new Map([
    ['1438', direct],
    ['1461', direct],
    ['1492', proxied],
  ]);
  return {
    connector: new Connect(sources),
    connections: tenants.map((tenant) => ({ tenant, system: 'register' })),
    // Numbers repeat between tenants, so that the order goes by number and then by tenant.
    everything: rowsOf('').flatMap(({ number, authority, person, group, ...row }) =>
      tenants.map((tenant) => ({
        id: recordId(tenant, 'row', number),
        owner: { tenant, authority },
        subjects: person === null ? [] : [person],
        hidden: row.protected,
        parents: { group: recordId(tenant, 'group', group) },
      })),
    ),
    absentId: (tenant, number) => recordId(tenant, 'row', `absent-${number}`),
    listArguments: {},
    relations: { group: {} },
    reached() {
      const heard = server.heard.splice(0);
      return {
        lookUps: heard.length,
        owners: heard.flatMap(({ tenant, question }) =>
          question.authorities.map((authority) => ({ tenant, authority })),
        ),
      };
    },
    lies: {
      claim(owner) {
        server.claim = owner;
      },
      overshare() {
        server.oversharing = true;
      },
    },
    network: { tenants: ['1492'], proxy, deadlineMs: patience.deadlineMs },
    local: null,
    async close() {
      await Promise.all([direct.http.close(), proxied.http.close(), proxy.close()]);
      await server.close();
    },
  };
}

import type { Configuration } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';
import {
  type ClientCredentials,
  createClientCredentials,
  createSourceHttp,
  type SourceConnection,
  type SourceHttp,
  type SourceHttpOptions,
  sourceCredentials,
} from '@samgraf/sources';
import type { Logger } from 'pino';

/** One tenant's part of one school system. */
export interface SchoolConnection {
  readonly tenant: string;
  /** Code of the authority whose register it is: the school board. */
  readonly authority: string;
  readonly source: SourceConnection;
}

export interface SchoolConnections {
  readonly connections: readonly SchoolConnection[];
  /** Whose registers they are. */
  readonly owners: readonly Owner[];
  /** The installed systems; tenants that share one share its sockets and its circuit breaker. */
  readonly sources: readonly SourceHttp[];
  close(): Promise<void>;
}

/** A page of five hundred persons is more than what an asker waits for, and nobody waits for it. Milliseconds. */
const patience = { deadlineMs: 20_000, attemptMs: 15_000 };

/** Everything of the configuration that speaks SS 12000. */
export function schoolConnections(
  configuration: Configuration,
  options: Pick<SourceHttpOptions, 'now' | 'onFailure'>,
  log: Logger,
): SchoolConnections {
  const sources = new Map<string, SourceHttp>();
  const tokens: ClientCredentials[] = [];
  const connections: SchoolConnection[] = [];
  for (const tenant of configuration.tenants.values()) {
    for (const { id, connector } of tenant.systems) {
      if (connector?.kind !== 'ss12000') continue;
      const { url, tokenUrl, clientId, clientSecret, tls, authority } = connector;
      // Who shows another certificate is another client of the same installation.
      const installation = JSON.stringify([id, url, tls]);
      const credentials = sourceCredentials(id, tls, log);
      const source =
        sources.get(installation) ??
        createSourceHttp({ ...options, ...patience, system: id, baseUrl: url, tls: credentials });
      sources.set(installation, source);
      const token = createClientCredentials({
        system: id,
        tenant: tenant.code,
        tokenUrl,
        clientId,
        clientSecret,
        ...patience,
        tls: sourceCredentials(id, tls, log),
        ...(options.now && { now: options.now }),
      });
      tokens.push(token);
      connections.push({
        tenant: tenant.code,
        authority,
        source: source.connection(tenant.code, {}, token),
      });
    }
  }
  return {
    connections,
    owners: connections.map(({ tenant, authority }) => ({ tenant, authority })),
    sources: [...sources.values()],
    async close() {
      await Promise.all([...sources.values(), ...tokens].map((each) => each.close()));
    },
  };
}

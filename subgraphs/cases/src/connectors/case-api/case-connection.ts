import type { Configuration } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';
import type { SourceConnection, SourceHttp, SourceHttpOptions } from '@samgraf/sources';
import { createSourceHttp, sourceCredentials } from '@samgraf/sources';
import { type Logger, pino } from 'pino';

/** One tenant's registers in one case-management system. */
export interface CaseConnection {
  readonly tenant: string;
  readonly source: SourceConnection;
  /** The system's namespaces, each the register of one authority: `BN` → `byggnadsnamnden`. */
  readonly namespaces: ReadonlyMap<string, string>;
}

export interface CaseConnections {
  readonly connections: readonly CaseConnection[];
  /** Whose registers they are. */
  readonly owners: readonly Owner[];
  /** The installed systems; tenants that share one share its sockets and its circuit breaker. */
  readonly sources: readonly SourceHttp[];
}

/** Everything of the configuration that speaks this API. */
export function caseConnections(
  configuration: Configuration,
  patience: Omit<SourceHttpOptions, 'system' | 'baseUrl' | 'headers' | 'tls'> = {},
  log: Logger = pino({ level: 'silent' }),
): CaseConnections {
  const sources = new Map<string, SourceHttp>();
  const connections: CaseConnection[] = [];
  for (const tenant of configuration.tenants.values()) {
    for (const { id, connector } of tenant.systems) {
      if (connector?.kind !== 'case-api') continue;
      // Who shows another certificate is another client of the same installation.
      const installation = JSON.stringify([id, connector.url, connector.tls]);
      const source =
        sources.get(installation) ??
        createSourceHttp({
          ...patience,
          system: id,
          baseUrl: connector.url,
          tls: sourceCredentials(id, connector.tls, log),
        });
      sources.set(installation, source);
      connections.push({
        tenant: tenant.code,
        source: source.connection(tenant.code, { 'x-api-key': connector.key }),
        namespaces: new Map(Object.entries(connector.namespaces)),
      });
    }
  }
  const owners = connections.flatMap(({ tenant, namespaces }) =>
    [...new Set(namespaces.values())].map((authority) => ({ tenant, authority })),
  );
  return { connections, owners: distinct(owners), sources: [...sources.values()] };
}

const distinct = (owners: readonly Owner[]): Owner[] => [
  ...new Map(owners.map((each) => [`${each.tenant} ${each.authority}`, each])).values(),
];

import { type Configuration, connectorsOf, type ScimConfiguration } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';
import {
  createSourceHttp,
  type SourceConnection,
  type SourceHttp,
  type SourceHttpOptions,
  sourceCredentials,
} from '@samgraf/sources';
import type { Logger } from 'pino';

/** One tenant's directory. */
export interface DirectoryConnection {
  readonly owner: Owner;
  readonly source: SourceConnection;
  /** Where it has what the standard has no place for. */
  readonly attributes: ScimConfiguration['attributes'];
}

export interface DirectoryConnections {
  readonly connections: readonly DirectoryConnection[];
  close(): Promise<void>;
}

/** A page of two hundred users is more than what an asker waits for. Milliseconds. */
const patience = { deadlineMs: 20_000, attemptMs: 15_000, concurrency: 4 };

/** Everything of the configuration that speaks SCIM. */
export function directoryConnections(
  configuration: Configuration,
  options: Pick<SourceHttpOptions, 'now' | 'onFailure'>,
  log: Logger,
): DirectoryConnections {
  const sources = new Map<string, SourceHttp>();
  const connections: DirectoryConnection[] = [];
  for (const { code, systems } of configuration.tenants.values()) {
    for (const system of systems) {
      const found = connectorsOf(system).find((each) => each.kind === 'scim');
      if (found === undefined) continue;
      const { url, token, authority, attributes, tls } = found;
      // Who shows another certificate is another client of the same installation.
      const installation = JSON.stringify([system.id, url, tls]);
      const credentials = sourceCredentials(system.id, tls, log);
      const source =
        sources.get(installation) ??
        createSourceHttp({ ...options, ...patience, system: system.id, baseUrl: url, tls: credentials });
      sources.set(installation, source);
      connections.push({
        owner: { tenant: code, authority },
        source: source.connection(code, {
          authorization: `Bearer ${token}`,
          // RFC 7644, 3.1: the one that every server takes.
          accept: 'application/scim+json',
        }),
        attributes,
      });
    }
  }
  return {
    connections,
    async close() {
      await Promise.all([...sources.values()].map((each) => each.close()));
    },
  };
}

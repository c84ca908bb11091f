import type { Configuration, OgcFeaturesConfiguration, WfsConfiguration } from '@samgraf/configuration';
import { connectorsOf } from '@samgraf/configuration';
import { propertyNames } from '@samgraf/designations';
import type { Owner } from '@samgraf/policy';
import {
  createSourceHttp,
  type SourceConnection,
  type SourceHttp,
  type SourceHttpOptions,
  sourceCredentials,
} from '@samgraf/sources';
import type { Logger } from 'pino';
import type { FeatureClient } from './feature-client.ts';
import type { Whose } from './kinds/kind-reader.ts';
import { OgcFeaturesClient } from './ogc/ogc-features-client.ts';
import { WfsClient } from './wfs/wfs-client.ts';

/** One tenant's part of one geodata service. */
export interface GeodataConnection {
  readonly tenant: string;
  /** Whose information it is. */
  readonly owner: Owner;
  readonly whose: Whose;
  readonly source: SourceConnection;
  readonly client: FeatureClient;
  readonly collections: OgcFeaturesConfiguration['collections'];
  /** The protocol, as a health page calls it. */
  readonly way: 'OGC_API_FEATURES' | 'WFS_2';
}

export interface GeodataConnections {
  readonly connections: readonly GeodataConnection[];
  close(): Promise<void>;
}

/** A page of a thousand features is more than what an asker waits for. Milliseconds; bytes. */
const patience = { deadlineMs: 20_000, attemptMs: 15_000, concurrency: 8, maxBytes: 32 * 1024 * 1024 };

/** Everything of the configuration that speaks OGC API Features or WFS. */
export function geodataConnections(
  configuration: Configuration,
  options: Partial<SourceHttpOptions>,
  log: Logger,
): GeodataConnections {
  const sources = new Map<string, SourceHttp>();
  const connections: GeodataConnection[] = [];
  const properties = propertyNames(configuration);
  for (const tenant of configuration.tenants.values()) {
    for (const system of tenant.systems) {
      for (const connector of connectorsOf(system)) {
        if (connector.kind !== 'ogc-features' && connector.kind !== 'wfs') continue;
        const { url, key, tls, authority, collections } = connector;
        const installation = JSON.stringify([system.id, url, tls]);
        const source =
          sources.get(installation) ??
          createSourceHttp({
            ...patience,
            ...options,
            system: system.id,
            baseUrl: url,
            tls: sourceCredentials(system.id, tls, log),
          });
        sources.set(installation, source);
        connections.push({
          tenant: tenant.code,
          owner: { tenant: tenant.code, authority },
          whose: { tenant: tenant.code, name: tenant.name, properties },
          source: source.connection(tenant.code, key === null ? {} : { 'x-api-key': key }),
          client: clientOf(system.id, connector),
          collections,
          way: connector.kind === 'wfs' ? 'WFS_2' : 'OGC_API_FEATURES',
        });
      }
    }
  }
  return {
    connections,
    async close() {
      await Promise.all([...sources.values()].map((each) => each.close()));
    },
  };
}

function clientOf(system: string, connector: OgcFeaturesConfiguration | WfsConfiguration): FeatureClient {
  const { url } = connector;
  if (connector.kind === 'ogc-features') return new OgcFeaturesClient(system, url);
  return new WfsClient({ system, url, namespace: connector.namespace, format: connector.format });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AskPage,
  type FeatureClient,
  type FeatureQuery,
  OgcFeaturesClient,
  WfsClient,
} from '@samgraf/geodata';
import { repositoryRoot } from '../running/repository-root.ts';

/** Whose geodata come by WFS; the others' by OGC API Features. */
export const byWfs = '1461';

/** One way to read one municipality's service. */
export interface GeodataWay {
  readonly code: string;
  readonly what: string;
  readonly url: string;
  readonly client: FeatureClient;
}

/** Every way that we read a municipality's service: by each system of coordinates, or format, that it may answer in. */
export function geodataWays(code: string, url: string): GeodataWay[] {
  if (code === byWfs)
    return (['gml', 'json'] as const).map((format) => ({
      code,
      url,
      what: `WFS 2.0, ${format}`,
      client: new WfsClient({ system: 'clients', url, namespace: wfsNamespace(), format }),
    }));
  const client = new OgcFeaturesClient('clients', url);
  return [
    { code, url, what: 'OGC API Features, EPSG:3006', client },
    { code, url, what: 'OGC API Features, CRS84', client: new InDegreesAlone(client) },
  ];
}

/** A service that has Part 1 alone is read in degrees: here the same service, whose list of systems is not shown. */
class InDegreesAlone implements FeatureClient {
  readonly #client: FeatureClient;

  constructor(client: FeatureClient) {
    this.#client = client;
  }

  pages(query: FeatureQuery, ask: AskPage) {
    return this.#client.pages(query, (work) =>
      ask((asking) =>
        work({
          ...asking,
          get: async (segments, asked) => {
            const answer = await asking.get(segments, asked);
            return segments.at(-1) === 'items' ? answer : { ...(answer as object), crs: [] };
          },
        }),
      ),
    );
  }
}

/** The namespace as the municipality's file has it. */
function wfsNamespace(): string {
  const text = readFileSync(join(repositoryRoot, 'municipalities/1461-mellerud.yaml'), 'utf8');
  const [, namespace] = /^\s+namespace: (\S+)$/m.exec(text) ?? [];
  if (namespace === undefined) throw new Error('Mellerud has no namespace of a WFS.');
  return namespace;
}

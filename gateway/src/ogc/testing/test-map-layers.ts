import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEntry } from '@samgraf/ledger';
import type { GatewayOptions } from '../../gateway-options.ts';
import { OperationRegistry } from '../../operations/operation-registry.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { inProcessTransport } from '../../transport/in-process-transport.ts';
import { LayerKeys } from '../keys/layer-keys.ts';
import { SqliteLayerKeys } from '../keys/sqlite-layer-keys.ts';
import { loadLayers } from '../layers/load-layers.ts';
import { type Land, landSubgraph, landSupergraph } from './land-subgraph.ts';

export type { Site } from './land-records.ts';

/** A gateway with map layers over the test's land. */
export interface TestMapLayers {
  readonly url: string;
  readonly land: Land;
  readonly ledger: NewEntry[];
  readonly gateway: TestGateway['gateway'];
  /** The day that it is; can be moved. */
  readonly clock: { now: number };
  /** Asks below `/ogc`, or at an absolute address that the service gave. */
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  close(): Promise<void>;
}

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly body: any;
}

const purposes = new Map([
  ['public-access', 'Public access'],
  ['case-handling', 'Handling a case'],
  ['supervision', 'Supervision'],
]);

/** Starts it; `publicBase` is where it listens unless said. */
export async function startMapLayers(
  count = 1_200,
  publicBase?: string,
  rates: GatewayOptions['rates'] = 'off',
): Promise<TestMapLayers> {
  const land = landSubgraph(count);
  const layers = await loadLayers(join(import.meta.dirname, 'layers'), purposes);
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-layers-'));
  const store = new SqliteLayerKeys(join(folder, 'layer-keys.sqlite'));
  const ledger: NewEntry[] = [];
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const keys = new LayerKeys({
    store,
    layers,
    now: () => clock.now,
    ledger: {
      write: async (entries) => void ledger.push(...entries),
      pseudonym: (tenant, kind, value) => `${tenant}/${kind}/${value}`,
    },
  });
  let url = '';
  const world = await startTestGateway({
    supergraphSdl: landSupergraph(),
    subgraphs: new Map([['land', inProcessTransport(land)]]),
    operations: new OperationRegistry(layers.flatMap(({ list, feature }) => [list, feature])),
    purposes,
    rates,
    now: () => clock.now,
    mapLayers: { layers, publicBase: () => publicBase ?? url, keys, workFolder: join(folder, 'exports') },
  });
  url = world.url;
  return {
    url,
    land,
    ledger,
    clock,
    gateway: world.gateway,
    async get(path, headers = {}) {
      const response = await fetch(path.startsWith('http') ? path : `${url}/ogc${path}`, { headers });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? tryJson(text) : null,
      };
    },
    async close() {
      await world.gateway.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

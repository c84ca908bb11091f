import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { GeodataServer, geodataConfiguration, type ServedPart } from '@samgraf/geodata/testing';
import { MemoryLedger } from '@samgraf/ledger/testing';
import { createSubgraph } from '@samgraf/subgraph';
import { nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { createGis } from '../src/create-gis.ts';

const schemaFolder = fileURLToPath(new URL('../../../schema', import.meta.url));

/** The subgraph before services that a test has in hand, asked by somebody who is not signed in. */
export interface RunningGis {
  readonly server: GeodataServer;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is what the query makes of it
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>;
  close(): Promise<void>;
}

/** Ready when all collections were read. */
export async function runningGis(parts: Map<string, ServedPart>, page = 3): Promise<RunningGis> {
  const server = await GeodataServer.start(parts);
  server.page = page;
  const dataFolder = mkdtempSync(join(tmpdir(), 'samgraf-gis-'));
  const surroundings = {
    configuration: geodataConfiguration(server.origin),
    catalogue: loadCatalogue(schemaFolder),
    dataFolder,
    verify: async () => nobody,
    basis: () => ({ agreements: [], grants: [] }),
    now: Date.now,
    ledger: new MemoryLedger(),
    log: pino({ level: 'silent' }),
  };
  const definition = await createGis(surroundings);
  const subgraph = createSubgraph(definition, loadSubgraphSdl(schemaFolder, 'gis'), surroundings);
  while (!definition.ready()) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    server,
    async ask(query, variables = {}) {
      const { data, errors, extensions } = await subgraph.execute({ query, variables, headers: {} });
      return { ...data, errors, extensions };
    },
    async close() {
      await subgraph.close();
      await server.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

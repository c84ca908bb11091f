// The gateway and the subgraph of places, over the geodata service that the argument names: what the map layers run on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import {
  createGateway,
  inProcessTransport,
  loadLayers,
  OperationRegistry,
  readListBounds,
} from '@samgraf/gateway';
import { geodataConfiguration } from '@samgraf/geodata/testing';
import { anonymous } from '@samgraf/identity';
import { MemoryLedger } from '@samgraf/ledger/testing';
import { createSubgraph } from '@samgraf/subgraph';
import { createGis } from '@samgraf/subgraph-gis';
import { pino } from 'pino';

const [service = ''] = process.argv.slice(2);
const schema = join(import.meta.dirname, '../../../schema');
const dataFolder = mkdtempSync(join(tmpdir(), 'samgraf-bench-layers-'));
const log = pino({ level: 'warn' }, pino.destination(2));
const purposes = new Map(['public-access', 'case-handling', 'supervision'].map((code) => [code, code]));
const verify = async () => anonymous;
const surroundings = {
  configuration: { ...geodataConfiguration(service), purposes },
  catalogue: loadCatalogue(schema),
  dataFolder,
  verify,
  basis: () => ({ agreements: [], grants: [] }),
  now: Date.now,
  ledger: new MemoryLedger(),
  log,
};
const definition = await createGis(surroundings);
const sdl = loadSubgraphSdl(schema, 'gis');
const subgraph = createSubgraph(definition, sdl, surroundings);
while (!definition.ready()) await new Promise((resolve) => setTimeout(resolve, 100));

const layers = await loadLayers(join(schema, 'operations/layers'), purposes);
let url = '';
const gateway = await createGateway({
  supergraphSdl: readFileSync(join(schema, 'supergraph.graphql'), 'utf8'),
  subgraphs: new Map([['gis', inProcessTransport(subgraph)]]),
  verify,
  operations: new OperationRegistry(layers.flatMap(({ list, feature }) => [list, feature])),
  purposes,
  listBounds: readListBounds([sdl]),
  mapLayers: { layers, publicBase: () => url, workFolder: join(dataFolder, 'exports') },
  rates: 'off',
  log,
});
url = await gateway.listen({ port: 0 });
console.log(`Layers at ${url}.`);
process.once('SIGTERM', async () => {
  await gateway.close();
  rmSync(dataFolder, { recursive: true });
  process.exit(0);
});

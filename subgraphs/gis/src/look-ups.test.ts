import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { geodataConfiguration } from '@samgraf/geodata/testing';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Connector } from '@samgraf/sources';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { nobody } from '@samgraf/testing';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { pino } from 'pino';
import { gisHarness } from '../test/gis-harness.ts';
import { geodataConnectors } from './connectors/geodata-connectors.ts';
import { PropertyPlaceConnector } from './connectors/property-place-connector.ts';
import { resolvers } from './resolvers.ts';

const schemaFolder = `${import.meta.dirname}/../../../schema`;
const numbers = Array.from({ length: 200 }, (_, index) => index + 1);

describe('What other subgraphs name two hundred of', () => {
  let harness: ConnectorHarness;
  let subgraph: Subgraph;
  beforeAll(async () => {
    const connectors: Connector[] = [];
    harness = await gisHarness({
      connector(projection) {
        connectors.push(...geodataConnectors(projection));
        return new PropertyPlaceConnector(projection);
      },
      known: () => [],
      absentId: () => '',
      listArguments: null,
    });
    const surroundings = {
      // The harness has its services; here the municipalities alone are asked of it.
      configuration: geodataConfiguration('http://127.0.0.1:9'),
      catalogue: loadCatalogue(schemaFolder),
      dataFolder: tmpdir(),
      verify: async () => nobody,
      basis: () => ({ agreements: [], grants: [] }),
      now: Date.now,
      ledger: new MemoryLedger(),
      log: pino({ level: 'silent' }),
    };
    subgraph = createSubgraph(
      { name: 'gis', resolvers, connectors, ready: () => true, close: async () => undefined },
      loadSubgraphSdl(schemaFolder, 'gis'),
      surroundings,
    );
  });
  afterAll(() => harness.close());

  const entities = async (type: string, ids: readonly string[], fields: string) => {
    harness.reached();
    const { data, errors } = await subgraph.execute({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      variables: { of: ids.map((id) => ({ __typename: type, id })) },
      headers: {},
    });
    expect(errors).toBeUndefined();
    return { found: data!._entities as unknown[], lookUps: harness.reached().lookUps };
  };

  it('(places of properties) is one look-up, and is nothing where the property is not known', async () => {
    const ids = numbers.map((n) => `1461:property-place:BY 1:${n}`);
    const { found, lookUps } = await entities('PropertyPlace', ids, 'easting northing longitude latitude');
    expect(lookUps).toBe(1);
    expect(found.slice(7)).toEqual(numbers.slice(7).map(() => null));
    expect(found.slice(0, 7)).toEqual(
      numbers.slice(0, 7).map((n) => ({
        easting: 340_000 + n * 100,
        northing: 6_500_050,
        longitude: expect.closeTo(12.25, 1),
        latitude: expect.closeTo(58.61, 1),
      })),
    );
  });

  it('(sites of school units) is one look-up, over all municipalities', async () => {
    const ids = numbers.map(
      (n) => `1461:school-unit:${n % 2 === 0 ? '1461' : '1492'}${String(n).padStart(4, '0')}`,
    );
    const { found, lookUps } = await entities('SchoolUnit', ids, 'site { street municipality { code } }');
    expect(lookUps).toBe(1);
    expect(found.slice(0, 3)).toEqual([
      { site: { street: 'Skolgatan 1', municipality: { code: '1492' } } },
      { site: { street: 'Skolgatan 2', municipality: { code: '1461' } } },
      { site: { street: 'Skolgatan 3', municipality: { code: '1492' } } },
    ]);
    expect(found.slice(7)).toEqual(numbers.slice(7).map(() => ({ site: null })));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { GeodataServer } from '../test/geodata-server.ts';
import { geodataConfiguration, origins, part } from '../test/geodata-world.ts';
import type { Feature } from './feature.ts';
import type { AskPage, Box } from './feature-client.ts';
import { geodataConnections } from './geodata-connections.ts';

let server: GeodataServer;
beforeAll(async () => {
  server = await GeodataServer.start(new Map(['1461', '1492'].map((code) => [code, part(code)])));
});
afterAll(() => server.close());

async function read(tenant: string, collection: string, box?: Box): Promise<Feature[]> {
  const geodata = geodataConnections(geodataConfiguration(server.origin), {}, pino({ level: 'silent' }));
  const { source, client } = geodata.connections.find((each) => each.tenant === tenant)!;
  const call = { signal: new AbortController().signal, requestId: 'r' };
  const ask: AskPage = async (work) => (await source.ask(call, work)).value as never;
  const found: Feature[] = [];
  for await (const { features } of client.pages({ collection, box }, ask)) found.push(...features);
  await geodata.close();
  return found;
}

describe.each([
  ['WFS 2.0', '1461', 'ms:'],
  ['OGC API Features', '1492', ''],
])('a client of %s', (_protocol, tenant, prefix) => {
  it.each(['kommun', 'adresser', 'vagnat'])('reads every feature of %s, east first', async (collection) => {
    const expected = part(tenant).get(collection)!;
    const found = await read(tenant, prefix + collection);
    expect(found.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
      expected.map(({ id, geometry }) => ({ id, geometry })),
    );
  });

  it('asks the service for a box, in the order of the axes that it has', async () => {
    const [east, north] = origins[tenant]!;
    const box: Box = [east + 150, north, east + 350, north + 1_000];
    expect((await read(tenant, `${prefix}adresser`, box)).map(({ id }) => id)).toEqual(['a2', 'a3']);
  });

  it('asks page by page, with its key, and for SWEREF 99 TM by the name that puts northing first', async () => {
    server.asked.length = 0;
    await read(tenant, `${prefix}adresser`);
    const pages = server.asked.filter(({ path }) => path.includes('?'));
    expect(pages).toHaveLength(3);
    for (const { path } of pages) expect(decodeURIComponent(path)).toMatch(/EPSG(::|\/0\/)3006/);
  });
});

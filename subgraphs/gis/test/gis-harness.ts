import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GeodataProjection, geodataConnections } from '@samgraf/geodata';
import { board, GeodataServer, geodataConfiguration, part } from '@samgraf/geodata/testing';
import type { Arguments, Connector } from '@samgraf/sources';
import type { ConnectorHarness, KnownRecord } from '@samgraf/testing/connector-suite';
import { pino } from 'pino';

const codes = ['1461', '1492'];
const log = pino({ level: 'silent' });

/** What a suite of one type needs to know of it. */
export interface GisKnown {
  connector(projection: GeodataProjection): Connector;
  /** Of one municipality, in the type's order. */
  known(tenant: string): ReadonlyArray<Pick<KnownRecord, 'id'> & Partial<Pick<KnownRecord, 'parents'>>>;
  /** Beside the order by municipality, where it is another. */
  readonly order?: (one: string, other: string) => number;
  absentId(tenant: string, number: number): string;
  readonly listArguments: Arguments | null;
  readonly relations?: Readonly<Record<string, Arguments>>;
}

/** A connector before a projection that was read from two services: Mellerud's by WFS, Åmål's by OGC API Features. */
export async function gisHarness(of: GisKnown): Promise<ConnectorHarness> {
  const server = await GeodataServer.start(new Map(codes.map((code) => [code, part(code)])));
  const dataFolder = mkdtempSync(join(tmpdir(), 'gis-'));
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const geodata = geodataConnections(geodataConfiguration(server.origin), { now, retries: 0 }, log);
  const projection = new GeodataProjection({ dataFolder, connections: geodata.connections, now, log });
  await projection.refresh();
  let lookUps = 0;
  const owners = new Set<string>();
  const rows = projection.rows.bind(projection);
  projection.rows = (tenants, sql, parameters) => {
    if (tenants.length > 0) lookUps++;
    for (const tenant of tenants) owners.add(tenant);
    return rows(tenants, sql, parameters);
  };
  /** All of it is read again: what was changed at the source counts. */
  const readAgain = async () => {
    clock.now += 61 * 60_000;
    await projection.refresh();
    clock.now = Date.now();
  };
  const { order } = of;
  const everything = codes.flatMap((tenant) =>
    of.known(tenant).map((each) => ({
      parents: {},
      ...each,
      owner: { tenant, authority: board },
      subjects: [],
      hidden: false,
    })),
  );
  return {
    connector: of.connector(projection),
    connections: codes.map((tenant) => ({ system: `gis-${tenant}`, tenant })),
    everything: order ? everything.sort((one, other) => order(one.id, other.id)) : everything,
    absentId: of.absentId,
    listArguments: of.listArguments,
    relations: of.relations ?? {},
    reached() {
      const told = { lookUps, owners: [...owners].map((tenant) => ({ tenant, authority: board })) };
      lookUps = 0;
      owners.clear();
      return told;
    },
    lies: {
      async claim({ tenant }) {
        server.claim = { kommunkod: tenant, tenant, owner: tenant, kommun: tenant };
        await readAgain();
      },
      overshare: null,
    },
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its service fails': async () => {
          server.broken.add('1492');
          await readAgain();
        },
        'its service breaks off': async () => {
          server.broken.delete('1492');
          server.cut.add('1492');
          await readAgain();
        },
        'its axes are swapped': async () => {
          server.cut.delete('1492');
          for (const each of server.parts.get('1492')!.keys()) server.swapped.add(`1492 ${each}`);
          await readAgain();
        },
      },
    },
    async close() {
      await projection.close();
      await geodata.close();
      await server.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

/** What no connector of a projection has. */
export const projectionsLack = {
  PEOPLE: 'geodata are nobody’s own data',
  OVERSHARING: 'a question to the projection is answered by the projection alone',
  NETWORK: 'it is read from a store beside the service',
};

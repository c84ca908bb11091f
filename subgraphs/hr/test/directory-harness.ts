import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '@samgraf/configuration';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { pino } from 'pino';
import { EmployeeConnector } from '../src/connectors/employee-connector.ts';
import { Directory } from '../src/directory/directory.ts';
import { directoryConnections } from '../src/directory/directory-connections.ts';
import { Markings } from '../src/markings/markings.ts';
import { board, hrConfiguration, users, writeMarkings } from './hr-world.ts';
import { ScimServer } from './scim-server.ts';

const codes = ['1461', '1492'];
const log = pino({ level: 'silent' });

/** By the world of the tests, written down here once more, in the order of their names. */
const known = [
  ['Andersson Anna', 'a', false, '11', 'AAAA01', 'XX1'],
  ['Andersson Bo', 'b', false, '11', 'BBBB01', 'XX1'],
  ['Carlsson Cecilia', 'c', false, '11', 'CCCC01', 'XX3'],
  ['Dahl David', 'd', true, '11', 'DDDD01', 'XX4'],
  ['Ek Gun', 'g', false, null, 'BBBB01', null],
  ['Åberg Fia', 'f', true, '12', 'FFFF01', 'XX6'],
  ['Öberg Eva', 'e', false, '12', 'EEEE01', null],
] as const;

/** What a test has in hand beside the connector. */
export interface DirectoryHarness extends ConnectorHarness {
  readonly server: ScimServer;
  readonly directory: Directory;
  readonly folder: string;
  readonly configuration: Configuration;
  readonly markings: Markings;
  /** All of it is read again, half a day later: what was changed at the source counts. */
  readAgain(): Promise<void>;
}

/**
 * A connector before a projection that was read from directories over HTTP.
 *
 * @param of what each municipality's directory has; the world of the tests when left out
 */
export async function directoryHarness(of: typeof users = users): Promise<DirectoryHarness> {
  const server = await ScimServer.start(new Map(codes.map((code) => [code, of(code)])));
  const folder = mkdtempSync(join(tmpdir(), 'hr-'));
  for (const code of codes) writeMarkings(folder, code);
  const configuration = hrConfiguration(server.origin, folder, codes);
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const directories = directoryConnections(configuration, {}, log);
  const { connections } = directories;
  const dataFolder = join(folder, 'data');
  const markings = new Markings(configuration, log);
  const directory = new Directory({ dataFolder, connections, markings, now, log });
  await directory.refresh();
  let lookUps = 0;
  const owners = new Set<string>();
  const rows = directory.rows.bind(directory);
  directory.rows = (asked, sql, parameters) => {
    if (asked.length > 0) lookUps++;
    for (const { owner } of asked) owners.add(owner.tenant);
    return rows(asked, sql, parameters);
  };
  const readAgain = async () => {
    clock.now += 13 * 60 * 60_000;
    await directory.refresh();
    clock.now = Date.now();
  };
  return {
    server,
    directory,
    folder,
    configuration,
    markings,
    readAgain,
    connector: new EmployeeConnector(directory),
    connections: codes.map((tenant) => ({ system: `hr-${tenant}`, tenant })),
    everything: known.flatMap(([, id, hidden, unit, signature, reference]) =>
      codes.map((tenant) => ({
        id: `${tenant}:employee:${tenant}-${id}`,
        owner: { tenant, authority: board },
        subjects: [],
        hidden,
        parents: {
          ...(unit && { unit: `${tenant}:unit:${unit}` }),
          handler: `${tenant}:handler:${signature}`,
          ...(reference && { invoiceReference: `${tenant}:invoice-reference:${reference}` }),
        } as Record<string, string>,
      })),
    ),
    absentId: (tenant, index) => `${tenant}:employee:none-${index}`,
    listArguments: {},
    relations: { unit: {}, handler: {}, invoiceReference: {} },
    reached() {
      const told = { lookUps, owners: [...owners].map((tenant) => ({ tenant, authority: board })) };
      lookUps = 0;
      owners.clear();
      return told;
    },
    lies: {
      async claim({ tenant }) {
        server.claim = { organization: tenant, tenant, owner: tenant };
        await readAgain();
      },
      overshare: null,
    },
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its directory fails': async () => {
          server.broken.add('1492');
          await readAgain();
        },
        'its directory breaks off': async () => {
          server.broken.delete('1492');
          server.cut.add('1492');
          await readAgain();
        },
      },
    },
    async close() {
      await directory.close();
      await directories.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Owner } from '@samgraf/policy';
import type { Arguments, Connector } from '@samgraf/sources';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { economyConnectors } from '../connectors/economy-connectors.ts';
import type { LedgerConnection } from '../import/ledger-connection.ts';
import { Ledgers } from '../store/ledgers.ts';
import { authorities, ledgers, unitLengths } from './contract-world.ts';
import { TestStore } from './test-store.ts';
import { WatchedStore } from './watched-store.ts';
import { bytesOf, ledgerLines } from './write-sie.ts';

/** What the harness needs to know of one type. */
export interface LedgerHarnessParts {
  readonly type: string;
  /** Its records in its order, from what was written into the files. */
  readonly records: ReadonlyArray<{
    readonly tenant: string;
    readonly id: string;
    readonly parents?: Readonly<Record<string, string>>;
  }>;
  /** The local part of an id that no file gives, with its kind: `account:9999`. */
  absent(number: number): string;
  readonly listArguments?: Arguments;
  readonly relations?: Readonly<Record<string, Arguments>>;
}

/** Reading and writing to disk for each check would take seconds: the files are imported once and copied. */
let imported: TestStore | null = null;
afterAll(() => imported?.close());

const tenants = Object.keys(authorities);

const connection = (store: TestStore, tenant: string): LedgerConnection =>
  store.connection(tenant, {
    authority: authorities[tenant]!,
    unitPrefixLength: unitLengths[tenant]!,
    folder: join(store.folder, tenant),
  });

function importAll(): TestStore {
  const store = new TestStore();
  store.database.exec(
    // Ids of books from here on are like no other number that a statement is given: so a watch can tell them.
    `INSERT INTO book (id, tenant, fiscal_year, import, file, as_of) VALUES (7000000, '', 0, 0, '', '')`,
  );
  for (const [tenant, ledger] of ledgers) store.import(connection(store, tenant), ledger);
  store.database.exec('DELETE FROM book WHERE id = 7000000');
  return store;
}

/** A connector before a store that was filled by the import itself. */
export async function ledgerHarness(parts: LedgerHarnessParts): Promise<ConnectorHarness> {
  imported ??= importAll();
  const files = new TestStore(imported);
  const connections = tenants.map((each) => connection(files, each));
  for (const { source } of connections) mkdirSync(source.folder);
  const [failing] = connections.filter((each) => each.tenant === '1492');
  const store = new WatchedStore(files.dataFolder);
  const connector = economyConnectors(new Ledgers(store, connections)).find(
    (each) => each.type === parts.type,
  ) as Connector;
  const ledgerOf = (tenant: string) => ledgers.find(([each]) => each === tenant)![1];
  return {
    connector,
    connections,
    everything: parts.records.map(({ tenant, id, parents = {} }) => ({
      id,
      owner: { tenant, authority: authorities[tenant]! },
      subjects: [],
      hidden: false,
      parents,
    })),
    absentId: (tenant, number) => `${tenant}:${parts.absent(number)}`,
    listArguments: parts.listArguments ?? {},
    relations: parts.relations ?? {},
    reached() {
      const { lookUps, tenants: read } = store.reached();
      return {
        lookUps,
        owners: read.map((tenant) => ({ tenant, authority: authorities[tenant] ?? '' })),
      };
    },
    lies: {
      /** A later file of each tenant says so, in its head and by the number that it is registered under. */
      claim({ tenant, authority }: Owner) {
        const head = [`#FNAMN "${tenant} ${authority}"`];
        for (const each of connections) {
          const ledger = { ...ledgerOf(each.tenant), year: 2026, generatedOn: '20261124', head };
          files.import(each, { ...ledger, organisationNumber: `212000-${tenant}` });
          files.import(each, { ...ledgerOf(each.tenant), head }, `LEDGER-${tenant}.SE`);
        }
      },
      overshare: null,
    },
    network: null,
    local: {
      tenants: [failing!.tenant],
      faults: {
        'its folder is gone': () => renameSync(failing!.source.folder, `${failing!.source.folder}.gone`),
        'a file of noise came': () => {
          files.importBytes(failing!, Buffer.from([0, 255, 13, 10, 35, 86, 69, 82]));
        },
        'half a file came': () => {
          const whole = bytesOf(ledgerLines(ledgerOf('1492')));
          files.importBytes(failing!, whole.subarray(0, whole.length / 2));
        },
        'its ledger is gone too': () => {
          if (existsSync(failing!.source.folder)) throw new Error('Its folder is still there.');
          for (const table of ['book', 'account', 'organisation']) {
            files.database.prepare(`DELETE FROM ${table} WHERE tenant = ?`).run(failing!.tenant);
          }
        },
      },
    },
    async close() {
      store.close();
      files.close();
    },
  };
}

/** What no connector of ledgers has. */
export const ledgersLack = {
  PEOPLE: 'a ledger is nobody’s own data',
  OVERSHARING: 'a question to the store is answered by the store alone',
  NETWORK: 'it is read from a store of imported files',
};

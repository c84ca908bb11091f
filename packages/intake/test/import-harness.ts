import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Connector } from '@samgraf/sources';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { type FolderState, importConnectors } from '../src/index.ts';
import { WordStore, wordIntake } from './word-store.ts';

/** Neither these nor the files stand in the order of the type. */
const tenants = ['1492', '1438', '1461'];
const filesOfEach = 6;
/** Minutes after each other, but for two that came at once. */
const minutes = [5, 3, 4, 4, 1, 2];

interface Written {
  readonly tenant: string;
  readonly startedAt: string;
  readonly number: number;
  readonly problems: number;
}

const authorityOf = (tenant: string) => (tenant === '1438' ? 'samhallsnamnden' : 'kommunstyrelsen');
const idOf = ({ tenant, number }: Written) => `words-${tenant}-WORDS-${number}`;

/** Imports files with odd words in them; what came of it is known from what they were made of. */
function fill(store: WordStore): Written[] {
  const all: Written[] = [];
  for (let index = 0; index < filesOfEach; index += 1) {
    for (const tenant of tenants) {
      const now = Date.UTC(2026, 10, 24, 12, minutes[index]!);
      store.import({ [`${index}.txt`]: 'odd\n'.repeat(index) }, wordIntake(tenant), { now: () => now });
      all.push({
        tenant,
        startedAt: new Date(now).toISOString(),
        number: all.length + 1,
        problems: index,
      });
    }
  }
  return all;
}

/** A connector of imports or their problems, before a store that the import filled. */
export async function importHarness(type: 'Import' | 'ImportProblem'): Promise<ConnectorHarness> {
  const store = new WordStore();
  const written = fill(store);
  const states = new Map<string, FolderState>();
  const reader = new DatabaseSync(join(store.folder, 'words.sqlite'), { readOnly: true });
  const asked = { lookUps: 0, tenants: new Set<string>() };
  const connections = tenants.map((tenant) => ({
    tenant,
    system: `words-${tenant}`,
    kind: 'WORDS',
    authority: authorityOf(tenant),
  }));
  const connectors = importConnectors({
    name: 'words',
    connections,
    all(sql, parameters) {
      asked.lookUps += 1;
      for (const [tenant] of JSON.parse(String(parameters.connections))) asked.tenants.add(tenant);
      const statement = reader.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      return statement.all(parameters);
    },
    importer: { running: null, folderState: ({ tenant }) => states.get(tenant) ?? null },
    now: Date.now,
  });
  const owner = (tenant: string) => ({ tenant, authority: authorityOf(tenant) });
  const imports = written
    .toSorted(
      (one, other) =>
        compare(other.startedAt, one.startedAt) ||
        compare(one.tenant, other.tenant) ||
        other.number - one.number,
    )
    .map((each) => ({ tenant: each.tenant, id: `${each.tenant}:import:${idOf(each)}`, parents: {} }));
  const problems = written
    .toSorted((one, other) => compare(one.tenant, other.tenant) || one.number - other.number)
    .flatMap((each) =>
      Array.from({ length: each.problems }, (_, index) => ({
        tenant: each.tenant,
        id: `${each.tenant}:import-problem:${idOf(each)}-${index + 1}`,
        parents: { import: `${each.tenant}:import:${idOf(each)}` },
      })),
    );
  const ofKind = type === 'Import' ? 'import' : 'import-problem';
  return {
    connector: connectors.find((each) => each.type === type) as Connector,
    connections,
    everything: (type === 'Import' ? imports : problems).map(({ tenant, ...each }) => ({
      ...each,
      owner: owner(tenant),
      subjects: [],
      hidden: false,
    })),
    absentId: (tenant, number) =>
      `${tenant}:${ofKind}:words-${tenant}-WORDS-${1_000 + number}${type === 'Import' ? '' : '-1'}`,
    listArguments: {},
    relations: type === 'Import' ? {} : { import: {} },
    reached() {
      const reached = { lookUps: asked.lookUps, owners: [...asked.tenants].map(owner) };
      asked.lookUps = 0;
      asked.tenants.clear();
      return reached;
    },
    lies: null,
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its folder is gone': () => void states.set('1492', 'MISSING'),
        'its folder is empty': () => void states.set('1492', 'EMPTY'),
      },
    },
    async close() {
      reader.close();
      store.close();
    },
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What no connector of imports has. */
export const importsLack = {
  PEOPLE: 'what became of a file is nobody’s own data',
  LIES: 'the store holds whose each is by the connection that it came over',
  OVERSHARING: 'a question to the store is answered by the store alone',
  NETWORK: 'it is read from a store',
};

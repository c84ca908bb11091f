import { propertyNames } from '@samgraf/designations';
import type { FolderState } from '@samgraf/intake';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { Exports } from '../src/connectors/erms/exports.ts';
import { PublicEntryConnector } from '../src/connectors/public-register/public-entry-connector.ts';
import { ExportStore } from '../src/store/export-store.ts';
import { configuration } from './configuration.ts';
import { ermsFile } from './erms.ts';
import { connection, exportStore, ids, organisations } from './export-import.ts';

const tenants = ['1492', '1438', '1461'] as const;
const namespaces = { BN: 'byggnadsnamnden', KS: 'kommunstyrelsen' } as const;

/** Cases of each municipality on a few days, every fourth of them not released. */
const casesOf = () =>
  Array.from({ length: 12 }, (_, index) => ({
    number: `${index % 3 === 0 ? 'KS' : 'BN'}-2026-${String(index + 1).padStart(6, '0')}`,
    openedOn: `2026-03-0${1 + ((index * 5) % 4)}`,
    publicTitle: `Ärende ${index}`,
    released: index % 4 === 3 ? '' : 'ärende ärendemening',
  }));

/** The public register of three municipalities, imported from files. */
export async function publicRegisterHarness(): Promise<ConnectorHarness> {
  const store = exportStore();
  for (const tenant of tenants)
    store.put(ermsFile({ organisation: organisations[tenant], cases: casesOf() }), {
      tenant,
      name: `${tenant}.xml`,
    });
  const states = new Map<string, FolderState>();
  const reader = new ExportStore(store.folder);
  const asked = { lookUps: 0, owners: new Map<string, { tenant: string; authority: string }>() };
  const all = reader.all.bind(reader);
  reader.all = (sql, parameters) => {
    if (sql.includes('public_entry')) {
      asked.lookUps += 1;
      for (const [tenant, authority] of JSON.parse(String(parameters.owners)))
        asked.owners.set(`${tenant} ${authority}`, { tenant, authority });
    }
    return all(sql, parameters);
  };
  const exports = new Exports(
    reader,
    tenants.map((each) => connection(each)),
    {
      folderState: ({ tenant }) => states.get(tenant) ?? null,
    },
  );
  const names = propertyNames(configuration({ shared: 'http://x', own: 'http://y' }));
  const everything = tenants
    .flatMap((tenant) =>
      casesOf()
        .filter(({ released }) => released)
        .map(({ number, openedOn }) => ({
          openedOn,
          id: `${tenant}:public-entry:${ids.of(tenant, connection(tenant).system, number)}`,
          owner: { tenant, authority: namespaces[number.slice(0, 2) as 'BN'] },
          subjects: [],
          hidden: false,
          parents: {},
        })),
    )
    .sort(
      (one, other) => Date.parse(other.openedOn) - Date.parse(one.openedOn) || (one.id < other.id ? -1 : 1),
    );
  return {
    connector: new PublicEntryConnector(exports, names),
    connections: tenants.map((tenant) => ({ tenant, system: connection(tenant).system })),
    everything: everything.map(({ openedOn: _, ...each }) => each),
    absentId: (tenant, number) => `${tenant}:public-entry:${ids.of(tenant, 'nowhere', String(number))}`,
    listArguments: {},
    relations: {},
    reached() {
      const reached = { lookUps: asked.lookUps, owners: [...asked.owners.values()] };
      asked.lookUps = 0;
      asked.owners.clear();
      return reached;
    },
    lies: null,
    network: null,
    local: {
      tenants: ['1492'],
      faults: { 'its folder is gone': () => void states.set('1492', 'MISSING') },
    },
    async close() {
      reader.close();
      store.close();
    },
  };
}

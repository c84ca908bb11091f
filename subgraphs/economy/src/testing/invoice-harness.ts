import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Owner } from '@samgraf/policy';
import type { Arguments, Connector } from '@samgraf/sources';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { invoiceConnectors } from '../invoices/connectors/invoice-connectors.ts';
import { CaseInvoices } from '../invoices/store/case-invoices.ts';
import { Invoices } from '../invoices/store/invoices.ts';
import { invoiceStoreFile } from '../invoices/store/open-invoice-store.ts';
import { supplierHash } from '../invoices/supplier-hash.ts';
import { plain } from '../local-ids.ts';
import { LedgerStore, type Row } from '../store/ledger-store.ts';
import { InvoiceTestStore } from './invoice-store.ts';
import { sampleCreditNote, sampleInvoice } from './peppol-sample.ts';

/** Whose invoices they are differs between the tenants, so that a label by habit is wrong somewhere. */
const authorities: Readonly<Record<string, string>> = {
  '1438': 'samhallsnamnden',
  '1461': 'kommunstyrelsen',
  '1492': 'kommunstyrelsen',
};
const endpoints: Readonly<Record<string, string>> = {
  '1438': '2120001413',
  '1461': '2120001488',
  '1492': '2120001587',
};
/** The registers of cases that each tenant has. Nobody has `SN`. */
const registers: Readonly<Record<string, string>> = { BN: 'byggnadsnamnden', KS: 'kommunstyrelsen' };
const tenants = Object.keys(authorities);
/** Two companies and a sole trader, and as many companies more as make pages. */
const sellers = [
  '5599000006',
  '5599000014',
  '8001011234',
  '5599000105',
  '5599000113',
  '5599000121',
  '5599000139',
  '5599000147',
  '5599000154',
  '5599000162',
  '5599000170',
  '5599000188',
  '5599000196',
  '5599000204',
];

/** A document as it was written into a tenant's file. */
export interface WrittenInvoice {
  readonly tenant: string;
  readonly file: string;
  readonly number: string;
  readonly credit: boolean;
  /** The case that it was bought for, as it says; a credit note cannot. */
  readonly diaryNumber: string | null;
  readonly issuedOn: string;
  readonly seller: string;
}

/** What the contract's checks of invoices are shown: the same numbers at different tenants, and odd ones. */
export const written: readonly WrittenInvoice[] = tenants.flatMap((tenant) =>
  Array.from({ length: 24 }, (_, index) => ({
    tenant,
    file: `${tenant}-${index}.xml`,
    number: ['F-2026/1', 'Ö 17', '00042', 'a~b'][index % 4]! + index,
    credit: index % 5 === 4,
    diaryNumber:
      index % 5 === 4 || index % 3 === 0
        ? null
        : `${['BN', 'KS', 'BN', 'SN'][index % 4]} 2026/${1 + (index % 2)}`,
    issuedOn: `202${5 + (index % 2)}-0${1 + (index % 9)}-1${index % 3}`,
    seller: sellers[index % sellers.length]!,
  })),
);

const [attached] = /<cac:AdditionalDocumentReference>.*<\/cac:AdditionalDocumentReference>/s.exec(
  sampleInvoice,
)!;

const documentOf = ({ tenant, number, credit, diaryNumber, issuedOn, seller }: WrittenInvoice): string =>
  (credit ? sampleCreditNote : sampleInvoice)
    .replace('F-2026/17', number)
    // Each with two files in it.
    .replace(attached, `${attached}\n  ${attached}`)
    .replace(
      '<cac:AccountingSupplierParty>',
      `${diaryNumber === null ? '' : `<cac:ProjectReference><cbc:ID>${diaryNumber}</cbc:ID></cac:ProjectReference>`}$&`,
    )
    .replace('2026-03-02', issuedOn)
    .replaceAll('5599000006', seller)
    .replace('>2120001488<', `>${endpoints[tenant]}<`);

/** Imported once and copied: to read it all for each check would take seconds. */
let imported: InvoiceTestStore | null = null;
afterAll(() => imported?.close());

function importAll(): InvoiceTestStore {
  const store = new InvoiceTestStore();
  for (const tenant of tenants) {
    const own = written.filter((each) => each.tenant === tenant);
    store.import(
      Object.fromEntries(own.map((each) => [each.file, documentOf(each)])),
      store.connection(tenant, endpoints[tenant], authorities[tenant]),
    );
  }
  store.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return store;
}

/** The local part of the id that a document gets, by the key of the store. */
export const localOf = (store: InvoiceTestStore, { number, credit, seller }: WrittenInvoice): string =>
  `${supplierHash(store.key, seller)}-${plain(number)}${credit ? '-credit' : ''}`;

/** What the harness needs to know of one type. */
export interface InvoiceHarnessParts {
  readonly type: string;
  /** Its records in its order, from what was written into the files. */
  readonly records: (store: InvoiceTestStore) => ReadonlyArray<{
    readonly tenant: string;
    readonly id: string;
    /** Whose it is, where that is not the authority of the tenant's invoices. */
    readonly authority?: string;
    readonly parents?: Record<string, string>;
  }>;
  /** The local part of an id that no file gives, with its kind. */
  absent(number: number): string;
  readonly relations?: Readonly<Record<string, Arguments>>;
  /** Whether its records are of the authority in whose register their case is. */
  readonly byRegister?: boolean;
  /** Of a type whose records are joint: the one tenant whose part the connector holds. */
  readonly partOf?: string;
}

/** The authority in whose register a diary number is; undefined for what nobody has. */
export const authorityOf = (diaryNumber: string): string | undefined => registers[diaryNumber.split(' ')[0]!];

/** The store as connectors read it, which remembers whose information was asked for or read. */
class Watched extends LedgerStore {
  lookUps = 0;
  readonly tenants = new Set<string>();
  /** Authorities by tenant, of registers that were looked in or of cases that were read: `1461 byggnadsnamnden`. */
  readonly registers = new Set<string>();

  override all(sql: string, parameters: Parameters<LedgerStore['all']>[1]): Row[] {
    const rows = super.all(sql, parameters);
    // How fresh a tenant's part is, is no look-up of records.
    if (sql.startsWith('SELECT issued_on')) return rows;
    this.lookUps++;
    const asked = [parameters.tenants, parameters.keys].flatMap((each) =>
      typeof each === 'string' ? (JSON.parse(each) as unknown[]).flat() : [],
    );
    for (const each of [...asked, parameters.tenant, ...rows.map((row) => row.tenant)])
      if (typeof each === 'string' && each in authorities) this.tenants.add(each);
    const looked: Array<readonly [string, string]> = JSON.parse(String(parameters.registers ?? '[]'));
    for (const [tenant, register] of looked) this.registers.add(`${tenant} ${registers[register]}`);
    for (const { tenant, project } of rows)
      if (typeof project === 'string') this.registers.add(`${tenant} ${authorityOf(project)}`);
    return rows;
  }
}

/** A connector before a store that was filled by the import itself. */
export async function invoiceHarness(parts: InvoiceHarnessParts): Promise<ConnectorHarness> {
  imported ??= importAll();
  const all = imported;
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-invoice-harness-'));
  cpSync(all.dataFolder, join(folder, 'data'), { recursive: true });
  const connections = tenants.map((tenant) => {
    const { source, ...rest } = all.connection(tenant, endpoints[tenant], authorities[tenant]);
    return { ...rest, registers, source: { ...source, folder: join(folder, tenant) } };
  });
  for (const { source } of connections) mkdirSync(source.folder);
  const file = invoiceStoreFile(join(folder, 'data'));
  const store = new Watched(folder, file);
  let lost = false;
  const folders = {
    folderState: ({ tenant }: { readonly tenant: string }) =>
      lost && tenant === '1492' ? ('MISSING' as const) : ('FOUND' as const),
  };
  const connector = invoiceConnectors(
    new Invoices(store, connections, folders),
    new CaseInvoices(store, connections, folders),
  ).find(
    (each) =>
      each.type === parts.type &&
      (!parts.partOf || each.owners.some(({ tenant }) => tenant === parts.partOf)),
  ) as Connector;
  const writing = new InvoiceTestStore(join(folder, 'data'));
  return {
    connector,
    connections: connections.filter(({ tenant }) => !parts.partOf || tenant === parts.partOf),
    everything: parts.records(all).map(({ tenant, id, authority = authorities[tenant]!, parents = {} }) => ({
      id,
      owner: { tenant, authority },
      subjects: [],
      hidden: false,
      parents,
    })),
    absentId: (tenant, number) => `${parts.partOf ? 'joint' : tenant}:${parts.absent(number)}`,
    listArguments: {},
    relations: parts.relations ?? {},
    reached() {
      const reached = {
        lookUps: store.lookUps,
        owners: parts.byRegister
          ? [...store.registers].map((each) => {
              const [tenant, authority] = each.split(' ');
              return { tenant: tenant!, authority: authority! };
            })
          : [...store.tenants].map((tenant) => ({ tenant, authority: authorities[tenant]! })),
      };
      store.lookUps = 0;
      store.tenants.clear();
      store.registers.clear();
      return reached;
    },
    lies: {
      /** Every document says so, where a name of its buyer stands. */
      claim({ tenant, authority }: Owner) {
        for (const connection of connections) {
          const own = written.filter((each) => each.tenant === connection.tenant);
          writing.import(
            Object.fromEntries(
              own.map((each) => [
                each.file,
                documentOf(each).replace('Melleruds kommun', `${tenant}:${authority}`),
              ]),
            ),
            connection,
          );
        }
      },
      overshare: null,
    },
    network: null,
    // A connector of one tenant has no other part that could stay whole.
    local: parts.partOf
      ? null
      : {
          tenants: ['1492'],
          faults: {
            'its folder is gone': () => {
              lost = true;
              renameSync(join(folder, '1492'), join(folder, 'gone'));
            },
            'its documents are gone too': () => {
              for (const table of ['document', 'supplier_spend', 'supplier_name'])
                writing.database.prepare(`DELETE FROM ${table} WHERE tenant = '1492'`).run();
            },
          },
        },
    async close() {
      store.close();
      writing.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What no connector of invoices has. */
export const invoicesLack = {
  PEOPLE: 'invoices are nobody’s own data',
  OVERSHARING: 'a question to the store is answered by the store alone',
  NETWORK: 'they are read from a store of imported files',
};

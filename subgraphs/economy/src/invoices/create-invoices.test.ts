import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Agreement, Grant, Principal } from '@samgraf/policy';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { employee, nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { createEconomy } from '../create-economy.ts';
import { sampleCreditNote, sampleInvoice, sampleResponse } from '../testing/peppol-sample.ts';
import { TestStore } from '../testing/test-store.ts';

const schema = fileURLToPath(new URL('../../../../schema', import.meta.url));
const authority = 'kommunstyrelsen';
const endpoints: Readonly<Record<string, string>> = {
  '1461': '2120001488',
  '1492': '2120001587',
  '1438': '2120001413',
};
const areas = ['economy.invoices', 'economy.case-invoices', 'economy.spend', 'economy.ledger'];

const granted = (code: string, board: string, role: string, area: string): Grant => ({
  id: `${role}-${area}-${code}`,
  owner: { tenant: code, authority: board },
  reader: { tenant: code, authority: board },
  role,
  area,
  confidentiality: 3,
  basis: null,
  from: '2020-01-01',
  to: null,
});

const tenant = (code: string, folder: string): TenantConfiguration => ({
  code,
  kind: 'MUNICIPALITY',
  name: `Kommun ${code}`,
  officialName: code,
  slug: code,
  organisationNumber: '212000-1488',
  authorities: [
    { code: authority, name: 'Kommunstyrelsen' },
    { code: 'byggnadsnamnden', name: 'Byggnadsnämnden' },
  ],
  systems: [
    {
      id: `cases-${code}`,
      name: 'Ärendehantering',
      product: 'A',
      kind: 'SHARED',
      level: 2,
      areas: ['cases.register'],
      owner: '',
      operationsManager: '',
      operationsAgreement: null,
      structure: 'COMMON',
      connector: {
        kind: 'case-api',
        url: 'http://localhost:9',
        key: 'k',
        tls: null,
        namespaces: { BN: 'byggnadsnamnden', KS: authority },
      },
      furtherConnectors: [],
    },
    {
      id: `economy-${code}`,
      name: 'Ekonomi',
      product: 'A',
      kind: 'SHARED',
      level: 2,
      areas,
      owner: '',
      operationsManager: '',
      operationsAgreement: null,
      structure: 'COMMON',
      connector: {
        kind: 'peppol-folder',
        folder,
        authority,
        endpoints: [`0007:${endpoints[code]}`],
        buyerReference: { prefix: 'MK', digits: 6 },
      },
      furtherConnectors: [],
    },
  ],
  grants: [
    ...areas.map((area) => granted(code, authority, 'economist', area)),
    granted(code, 'byggnadsnamnden', 'case-officer', 'economy.case-invoices'),
  ],
  raised: new Map(),
});

const procurement: Agreement = {
  id: 'procurement',
  version: 1,
  title: 'Inköp',
  area: 'economy.spend',
  mode: 'STATISTICS',
  purposes: ['procurement'],
  fields: ['SupplierSpend.*', 'Supplier.*'],
  lowestLevel: 3,
  highestLevel: 4,
  // 1438 has signed at a level that keeps its information at home.
  parties: [
    ['1461', 4],
    ['1492', 4],
    ['1438', 3],
  ].map(([code, level]) => ({
    tenant: String(code),
    level: level as 3 | 4,
    from: '2020-01-01',
    to: null,
    decision: 'KS 2025/1',
    standing: 'SIGNED',
  })),
  personalData: null,
};

/** The sample as another sends it, to another. */
const invoice = (to: string, number: string, name: string, organisationNumber = '5599000006') =>
  sampleInvoice
    .replace('F-2026/17', number)
    .replace('Dalslands Bygg &amp; Trä AB', name)
    .replaceAll('5599000006', organisationNumber)
    .replace('>2120001488<', `>${endpoints[to]}<`);

/** The invoice with what it was bought for, where the schema of UBL has it. */
const boughtFor = (diaryNumber: string, text: string): string =>
  text.replace(
    '<cac:AccountingSupplierParty>',
    `<cac:ProjectReference><cbc:ID>${diaryNumber}</cbc:ID></cac:ProjectReference>$&`,
  );

describe('invoices in the graph', () => {
  const files = new TestStore();
  let subgraph: Subgraph;
  let asks: Principal;

  beforeAll(async () => {
    const contents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      '1461': {
        'INV-1.xml': boughtFor('BN 2026/7', invoice('1461', 'A-1', 'Dalslands Bygg AB')),
        'INV-2.xml': boughtFor('KS 2026/7', invoice('1461', 'A-2', 'Dalslands Bygg AB')),
        'INV-3.xml': invoice('1461', 'A-3', 'DALSLANDS BYGG'),
        'INV-4.xml': invoice('1461', 'T-1', 'Kim Exempel Måleri', '8001011234'),
        'CRN-1.xml': sampleCreditNote.replace('F-2026/3', 'A-2').replace('F-2026/17', 'K-2'),
        'IR-1.xml': sampleResponse.replace('F-2026/17', 'A-3'),
      },
      '1492': {
        'INV-1.xml': boughtFor('BN 2026/7', invoice('1492', 'B-1', 'Dalslands Bygg Aktiebolag')),
        'INV-2.xml': invoice('1492', 'B-2', 'Åmåls Rör AB', '5599000014'),
      },
      '1438': { 'INV-1.xml': invoice('1438', 'C-1', 'Dalsl. Bygg (Ed)') },
    };
    const long = new Date('2026-04-01T12:00:00Z');
    for (const [code, own] of Object.entries(contents)) {
      mkdirSync(join(files.folder, code));
      for (const [name, text] of Object.entries(own)) {
        writeFileSync(join(files.folder, code, name), text);
        utimesSync(join(files.folder, code, name), long, long);
      }
    }
    const tenants = Object.keys(contents).map((code) => tenant(code, join(files.folder, code)));
    const configuration: Configuration = {
      tenants: new Map(tenants.map((each) => [each.code, each])),
      agreements: [],
      grants: tenants.flatMap((each) => each.grants),
      purposes: new Map([['procurement', 'Inköp']]),
      goals: { sharedPercent: 50, specificPercent: 30 },
    };
    const surroundings = {
      configuration,
      catalogue: loadCatalogue(schema),
      dataFolder: join(files.folder, 'economy'),
      verify: async () => asks,
      basis: () => ({ agreements: [procurement], grants: configuration.grants }),
      now: Date.now,
      ledger: new MemoryLedger(),
      log: pino({ level: 'silent' }),
    };
    const definition = await createEconomy(surroundings);
    subgraph = createSubgraph(definition, loadSubgraphSdl(schema, 'economy'), surroundings);
    for (let waited = 0; !subgraph.ready() && waited < 20_000; waited += 20) await pause(20);
  }, 30_000);
  afterAll(async () => {
    await subgraph.close();
    files.close();
  });
  beforeEach(() => {
    asks = employee('1461', authority, 'economist');
  });

  // biome-ignore lint/suspicious/noExplicitAny: an answer is what the query makes of it
  const ask = async (query: string, purpose?: string): Promise<any> => {
    const headers = purpose === undefined ? {} : { 'x-purpose': purpose };
    const { data, errors, extensions } = await subgraph.execute({ query, headers });
    expect(errors).toBeUndefined();
    return { ...data, extensions };
  };
  const numbers = async (filter: string): Promise<string[]> =>
    (await ask(`{ invoices(${filter}) { nodes { number } } }`)).invoices.nodes
      .map((each: { number: string }) => each.number)
      .sort();

  it('gives one whole, with its lines, its files and its supplier', async () => {
    const { invoices, extensions } = await ask(`{ invoices(text: "A-1") { nodes {
      id kind number issuedOn dueOn currency buyerReference orderReference diaryNumber earlierInvoices supplierName
      net vat payable status response voucher { id } municipality { code }
      supplier { name aliases organisationNumber soleTrader owners { code } }
      lines { nodes { id text quantity unit net vatRate commodityCode category { code name } } }
      attachments { fileName mediaType seenMediaType size sound }
    } complete sources { system status } } }`);
    expect(invoices.nodes).toEqual([
      {
        id: expect.stringMatching(/^1461:invoice:[\w-]{22}-A\.2d\.1$/),
        kind: 'INVOICE',
        number: 'A-1',
        issuedOn: '2026-03-02',
        dueOn: '2026-04-01',
        currency: 'SEK',
        buyerReference: 'MK123411',
        orderReference: 'IO-7',
        diaryNumber: 'BN 2026/7',
        earlierInvoices: ['F-2026/3'],
        supplierName: 'Dalslands Bygg AB',
        net: '430.00',
        vat: '94.50',
        payable: '500.00',
        status: 'RECEIVED',
        response: null,
        voucher: null,
        municipality: { code: '1461' },
        supplier: {
          name: 'Dalslands Bygg AB',
          aliases: ['DALSLANDS BYGG', 'Dalslands Bygg & Trä AB'],
          organisationNumber: '5599000006',
          soleTrader: false,
          owners: [{ code: '1461' }],
        },
        lines: {
          nodes: [
            {
              id: expect.stringMatching(/^1461:invoice-line:.*-1$/),
              text: 'Plank',
              quantity: '9',
              unit: 'MTR',
              net: '300.00',
              vatRate: '25',
              commodityCode: '44112000',
              category: { code: '44', name: 'Byggmaterial' },
            },
            {
              id: expect.stringMatching(/^1461:invoice-line:.*-2$/),
              text: 'Förtäring',
              quantity: '1',
              unit: 'C62',
              net: '100.00',
              vatRate: '12',
              commodityCode: null,
              category: null,
            },
          ],
        },
        attachments: [
          {
            fileName: 'bilaga.pdf',
            mediaType: 'application/pdf',
            seenMediaType: 'application/pdf',
            size: 15,
            sound: true,
          },
        ],
      },
    ]);
    expect(invoices.complete).toBe(true);
    expect(extensions.sources).toContainEqual(
      expect.objectContaining({ municipality: '1461', status: 'CACHED', asOf: '2026-03-02T00:00:00+01:00' }),
    );
  });

  it('gives those of a case by its diary number, to the board in whose register it is, of its own municipality alone', async () => {
    const ids = [
      '1461:case-reference:BN 2026/7',
      '1492:case-reference:BN 2026/7',
      '1461:case-reference:BN 2026/8',
      '1461:case-reference:KS 2026/7',
    ];
    const numbersOf = async (): Promise<string[][]> => {
      const { data, errors } = await subgraph.execute({
        query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseReference { id invoices { nodes { number } } } } }`,
        variables: { of: ids.map((id) => ({ __typename: 'CaseReference', id, diaryNumber: 'BN 2026/9' })) },
        headers: {},
      });
      expect(errors).toBeUndefined();
      // biome-ignore lint/suspicious/noExplicitAny: an answer is what the query makes of it
      return (data as any)._entities.map((each: any) => each.invoices.nodes.map(({ number }: any) => number));
    };
    expect(await numbersOf()).toEqual([[], [], [], ['A-2']]);
    asks = employee('1461', 'byggnadsnamnden', 'case-officer');
    expect(await numbersOf()).toEqual([['A-1'], [], [], []]);
    asks = employee('1492', 'byggnadsnamnden', 'case-officer');
    expect(await numbersOf()).toEqual([[], ['B-1'], [], []]);
    asks = employee('1492', 'byggnadsnamnden', 'economist');
    expect(await numbersOf()).toEqual([[], [], [], []]);
  });

  it('finds them by each thing that is asked for', async () => {
    const all = ['A-1', 'A-2', 'A-3', 'K-2', 'T-1'];
    expect(await numbers('first: 10')).toEqual(all);
    expect(await numbers('status: DISPUTED')).toEqual(['A-3']);
    expect(await numbers('status: CREDITED')).toEqual(['A-2']);
    expect(await numbers('issuedFrom: "2026-03-02", issuedTo: "2026-03-02"')).toEqual(all);
    expect(await numbers('issuedFrom: "2026-03-03"')).toEqual([]);
    expect(await numbers('issuedTo: "2026-03-01"')).toEqual([]);
    expect(await numbers('dueTo: "2026-03-31"')).toEqual([]);
    expect(await numbers('dueFrom: "2026-04-01"')).toEqual(['A-1', 'A-2', 'A-3', 'T-1']);
    expect(await numbers('buyerReference: "MK123411"')).toEqual(all);
    expect(await numbers('diaryNumber: "BN 2026/7"')).toEqual(['A-1']);
    expect(await numbers('diaryNumber: "BN 2026/"')).toEqual([]);
    expect(await numbers('buyerReference: "MK1234"')).toEqual([]);
    expect(await numbers('payableTo: "0"')).toEqual(['K-2']);
    expect(await numbers('payableFrom: "500.00", payableTo: "500"')).toEqual(['A-1', 'A-2', 'A-3', 'T-1']);
    expect(await numbers('text: "måleri"')).toEqual(['T-1']);
    const { errors } = await subgraph.execute({
      query: '{ invoices(issuedFrom: "2026-13-01") { complete } }',
      headers: {},
    });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_ARGUMENT');
  });

  it('pages through them, newest first, none twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { invoices } = await ask(
        `{ invoices(first: 2${after === null ? '' : `, after: "${after}"`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...invoices.nodes.map((each: { id: string }) => each.id));
      after = invoices.pageInfo.hasNextPage ? invoices.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('puts a supplier together of what may be read, and of no other’s', async () => {
    const query = `{ suppliers { nodes { id name aliases organisationNumber owners { code }
      spend { nodes { municipality { code } year category { code } amount invoices } } } } }`;
    const bygg = async (purpose?: string) =>
      (await ask(query, purpose)).suppliers.nodes.find(
        (each: { organisationNumber: string }) => each.organisationNumber === '5599000006',
      );
    const own = await bygg();
    expect(own).toMatchObject({
      name: 'Dalslands Bygg AB',
      aliases: ['DALSLANDS BYGG', 'Dalslands Bygg & Trä AB'],
      owners: [{ code: '1461' }],
    });
    expect(own.spend.nodes).toEqual([
      { municipality: { code: '1461' }, year: 2026, category: null, amount: '260.00', invoices: 4 },
      { municipality: { code: '1461' }, year: 2026, category: { code: '44' }, amount: '600.00', invoices: 4 },
    ]);
    const shared = await bygg('procurement');
    expect(shared.id).toBe(own.id);
    expect(shared.owners).toEqual([{ code: '1461' }, { code: '1492' }]);
    expect(shared.aliases).toEqual([
      'DALSLANDS BYGG',
      'Dalslands Bygg & Trä AB',
      'Dalslands Bygg Aktiebolag',
    ]);
    expect(
      shared.spend.nodes.map((each: { municipality: { code: string } }) => each.municipality.code),
    ).toEqual(['1461', '1492', '1461', '1492']);
    // By its id, and as an entity, it is the same.
    const { supplier } = await ask(
      `{ supplier(id: "${own.id}") { owners { code } aliases } }`,
      'procurement',
    );
    expect(supplier).toEqual({ owners: shared.owners, aliases: shared.aliases });
    const { _entities } = await ask(
      `{ _entities(representations: [{ __typename: "Supplier", id: "${own.id}", name: "forged" }]) { ... on Supplier { name owners { code } } } }`,
    );
    expect(_entities).toEqual([{ name: 'Dalslands Bygg AB', owners: [{ code: '1461' }] }]);
  });

  it('lists each supplier once over pages, whoever has a part of it', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { suppliers } = await ask(
        `{ suppliers(first: 1${after === null ? '' : `, after: "${after}"`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        'procurement',
      );
      seen.push(...suppliers.nodes.map((each: { id: string }) => each.id));
      after = suppliers.pageInfo.hasNextPage ? suppliers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
  });

  it('finds suppliers by name as anybody spells it and by number, and no sole trader so', async () => {
    const found = async (filter: string) =>
      (await ask(`{ suppliers(${filter}) { nodes { name soleTrader } } }`, 'procurement')).suppliers.nodes;
    const company = { name: 'Dalslands Bygg AB', soleTrader: false };
    expect(await found('organisationNumber: "559900-0006"')).toEqual([company]);
    expect(await found('text: "dalslands bygg"')).toEqual([company]);
    expect(await found('text: "måleri"')).toEqual([]);
    expect(await found('organisationNumber: "8001011234"')).toEqual([]);
  });

  it('shows a sole trader’s name at home, their number with two factors, and neither to others', async () => {
    const { invoices } = await ask('{ invoices(text: "måleri") { nodes { supplier { id } } } }');
    const { id } = invoices.nodes[0].supplier;
    expect(id).not.toContain('8001011234');
    const query = `{ supplier(id: "${id}") { name aliases organisationNumber soleTrader soleTraderName soleTraderNumber } }`;
    const trader = { name: null, aliases: [], organisationNumber: null, soleTrader: true };
    expect((await ask(query)).supplier).toEqual({
      ...trader,
      soleTraderName: 'Kim Exempel Måleri',
      soleTraderNumber: null,
    });
    asks = employee('1461', authority, 'economist', { assurance: 3 });
    expect((await ask(query)).supplier).toMatchObject({ soleTraderNumber: '8001011234' });
    asks = employee('1492', authority, 'economist', { assurance: 3 });
    const { supplier, extensions } = await ask(query, 'procurement');
    expect(supplier).toEqual({ ...trader, soleTraderName: null, soleTraderNumber: null });
    expect(extensions.access.denied).toContainEqual({
      field: 'Supplier.soleTraderName',
      municipality: '1461',
      reason: 'PERSONAL_DATA_WITHOUT_BASIS',
    });
    expect((await ask(query)).supplier).toBeNull();
  });

  it('gives invoices to nobody but their own', async () => {
    const { invoices } = await ask(
      '{ invoices(first: 1) { nodes { id lines { nodes { id } } attachments { id } } } }',
    );
    const [{ id }] = invoices.nodes;
    for (const [who, purpose] of [
      [nobody, undefined],
      [employee('1492', authority, 'economist'), 'procurement'],
      [employee('1461', authority, 'case-officer'), undefined],
    ] as const) {
      asks = who;
      expect((await ask(`{ invoice(id: "${id}") { id } }`, purpose)).invoice).toBeNull();
      const listed = await ask('{ invoices(municipality: ["1461"]) { nodes { id } } }', purpose);
      expect(listed.invoices.nodes).toEqual([]);
    }
  });
});

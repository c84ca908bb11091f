import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { loadConfiguration } from '@samgraf/configuration';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Basis, Principal } from '@samgraf/policy';
import { createSubgraph } from '@samgraf/subgraph';
import { employee, nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { createCollaboration } from './create-collaboration.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const codes = ['1438', '1439', '1460', '1461', '1492'];
const configuration = loadConfiguration({
  folder: root,
  environment: {
    SIE_FOLDER: '/economy',
    ERMS_FOLDER: '/exports',
    INVOICE_FOLDER: '/invoices',
    CASES_SHARED_URL: 'http://127.0.0.1:1',
    CASES_AMAL_URL: 'http://127.0.0.1:2',
    PAXML_FOLDER: '/time',
    ...Object.fromEntries(
      ['1438', '1439', '1460', '1461', '1492'].flatMap((code) => [
        [`SCIM_URL_${code}`, 'http://127.0.0.1:4'],
        [`SCIM_TOKEN_${code}`, `token-${code}`],
      ]),
    ),
    SCHOOL_URL: 'http://127.0.0.1:3',
    SCHOOL_TOKEN_URL: 'http://127.0.0.1:3/token',
    GEO_URL: 'http://127.0.0.1:4',
    WFS_URL_1461: 'http://127.0.0.1:5/wfs',
    WFS_KEY_1461: 'wfs-1461',
    ...Object.fromEntries(codes.map((code) => [`GEO_KEY_${code}`, `geo-${code}`])),
    ...Object.fromEntries(
      codes.flatMap((code) =>
        ['ID', 'SECRET'].map((what) => [`SCHOOL_CLIENT_${what}_${code}`, `${what}-${code}`]),
      ),
    ),
    ...Object.fromEntries(
      [...codes, 'dmef'].map((code) => [`CASES_KEY_${code.toUpperCase()}`, `key-${code}`]),
    ),
  },
});

let basis: Basis = { agreements: configuration.agreements, grants: configuration.grants };
let today = '2026-11-20';

/** Asks the subgraph as it is served, with everything around it that a request goes through. */
async function ask(query: string, principal: Principal = nobody) {
  const surroundings = {
    configuration,
    catalogue: loadCatalogue(path.join(root, 'schema')),
    dataFolder: '',
    verify: async () => principal,
    basis: () => basis,
    now: () => Date.parse(`${today}T12:00:00Z`),
    ledger: new MemoryLedger(),
    log: pino({ level: 'silent' }),
  };
  const sdl = loadSubgraphSdl(path.join(root, 'schema'), 'collaboration');
  const subgraph = createSubgraph(await createCollaboration(surroundings), sdl, surroundings);
  const { data, errors, extensions } = await subgraph.execute({ query, headers: {} });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return { ...(JSON.parse(JSON.stringify(data)) as any), extensions };
}

const systemOwner = employee('1461', 'kommunstyrelsen', 'system-owner');

describe('the collaboration, to anyone', () => {
  it('shows its tenants with their authorities, in the order of their codes', async () => {
    const { municipalities } = await ask(
      '{ municipalities { complete nodes { id officialName organisationNumber municipality { code name } authorities { id name municipality { code } } } } }',
    );
    expect(
      municipalities.nodes.map((each: { municipality: { code: string } }) => each.municipality.code),
    ).toEqual([...codes, 'dmef']);
    expect(municipalities.nodes[0]).toMatchObject({
      id: '1438:tenant:1438',
      officialName: 'Dals-Eds kommun',
      organisationNumber: '212000-1413',
      municipality: { code: '1438', name: 'Dals-Ed' },
    });
    expect(municipalities.nodes[0].authorities).toContainEqual({
      id: '1438:authority:fokusnamnden',
      name: 'Fokusnämnden',
      municipality: { code: '1438' },
    });
    expect(municipalities.complete).toBe(true);
  });

  it('shows one tenant by its code and nothing for a code that nobody has', async () => {
    const query = (code: string) => `{ municipality(code: "${code}") { municipality { name } } }`;
    expect((await ask(query('1492'))).municipality).toEqual({ municipality: { name: 'Åmål' } });
    expect((await ask(query('dmef'))).municipality.municipality.name).toContain('energiförbund');
    expect((await ask(query('0180'))).municipality).toBeNull();
    expect((await ask(query('1492:tenant'))).municipality).toBeNull();
  });

  it('pages a tenant’s systems, each with who is responsible, and never with how it is reached', async () => {
    const query = (after: string) =>
      `{ municipality(code: "1492") { systems(first: 20${after}) { nodes { id system name owner operationsManager operationsAgreement structure connected level kind areas municipality { code } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await ask(query(''))).municipality.systems;
    const second = (await ask(query(`, after: "${first.pageInfo.endCursor}"`))).municipality.systems;
    const all = [...first.nodes, ...second.nodes];
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(all.map((each) => each.system).sort()).toEqual(
      configuration.tenants
        .get('1492')
        ?.systems.map((each) => each.id)
        .sort(),
    );
    expect(all.find((each) => each.system === 'economy-amal')).toMatchObject({
      id: '1492:system:economy-amal',
      structure: 'OWN',
      connected: true,
      level: 2,
      owner: 'Ekonomichef',
      municipality: { code: '1492' },
    });
    expect(JSON.stringify(all)).not.toMatch(/key-1492|127\.0\.0\.1|\/economy/);
  });

  it('filters systems by municipality, area, level and kind', async () => {
    const found = async (filter: string) =>
      (await ask(`{ systems(first: 500, ${filter}) { nodes { id } } }`)).systems.nodes.map(
        (each: { id: string }) => each.id,
      );
    expect(await found('area: "cases.register", municipality: ["1461", "1492"]')).toEqual([
      '1461:system:cases-shared',
      '1492:system:cases-amal',
    ]);
    expect(await found('area: "cases.register", atLeastLevel: 3')).toHaveLength(5);
    expect(await found('area: "cases.register", atLeastLevel: 5')).toEqual(['dmef:system:cases-shared']);
    expect(await found('kind: SPECIFIC, atLeastLevel: 4, municipality: ["1438"]')).toEqual([
      '1438:system:library-dalsland',
    ]);
    expect(await found('municipality: []')).toEqual([]);
  });

  it('shows agreements with their parties, who complies, and whether they are in force', async () => {
    const query =
      '{ agreements { nodes { id version mode purposes fields inForce parties { municipality { code name } level compliant decision to } } } }';
    const { nodes } = (await ask(query)).agreements;
    expect(nodes.map((each: { id: string; inForce: boolean }) => [each.id, each.inForce])).toEqual([
      ['joint:agreement:directory@1', true],
      ['joint:agreement:ledger-comparison@1', false],
      ['joint:agreement:procurement@1', true],
      ['joint:agreement:school-transport-exchange@2', true],
      ['joint:agreement:transport-planning@1', true],
    ]);
    expect(nodes[2].parties[1]).toEqual({
      municipality: { code: '1439', name: 'Färgelanda' },
      level: 3,
      compliant: true,
      decision: 'KS 2024/187',
      to: null,
    });
    today = '2030-01-01';
    const later = (await ask('{ agreements(inForce: true, area: "economy.ledger") { nodes { id } } }'))
      .agreements;
    today = '2026-11-20';
    expect(later.nodes).toEqual([{ id: 'joint:agreement:ledger-comparison@1' }]);
  });

  it('counts the shares of the strategy from the inventory', async () => {
    const { collaborationStatus } = await ask(`{ collaborationStatus {
      shared { applications atLevel3OrMore percent goalPercent reached }
      specific { applications atLevel3OrMore percent goalPercent reached }
      byMunicipality { municipality { code } shared { applications atLevel3OrMore } specific { percent } }
    } }`);
    // By the files: 7, 6, 8, 8 and 4 of 13; 4, 3, 4, 4 and 2 of 12.
    expect(collaborationStatus.shared).toEqual({
      applications: 65,
      atLevel3OrMore: 33,
      percent: 50.8,
      goalPercent: 50,
      reached: true,
    });
    expect(collaborationStatus.specific).toEqual({
      applications: 60,
      atLevel3OrMore: 17,
      percent: 28.3,
      goalPercent: 30,
      reached: false,
    });
    expect(collaborationStatus.byMunicipality).toHaveLength(5);
    expect(collaborationStatus.byMunicipality[4]).toEqual({
      municipality: { code: '1492' },
      shared: { applications: 13, atLevel3OrMore: 5 },
      specific: { percent: 16.7 },
    });
  });
});

describe('grants', () => {
  const query =
    '{ grants(first: 500) { nodes { id role area ownerAuthority { name } confidentiality municipality { code } } } }';

  it('are shown to who is granted to see them, of the own municipality alone', async () => {
    const { grants, extensions } = await ask(query, systemOwner);
    const codesSeen = new Set(
      grants.nodes.map((each: { municipality: { code: string } }) => each.municipality.code),
    );
    expect([...codesSeen]).toEqual(['1461']);
    expect(grants.nodes).toHaveLength(configuration.tenants.get('1461')?.grants.length as number);
    expect(
      grants.nodes.find((each: { id: string }) => each.id === '1461:grant:economist-ledger'),
    ).toMatchObject({
      ownerAuthority: { name: 'Kommunstyrelsen' },
      confidentiality: 2,
    });
    expect(extensions?.access.denied).toContainEqual({
      field: 'Grant.role',
      municipality: '1492',
      reason: 'SEPARATED',
    });
  });

  it.each([
    ['nobody', nobody, 'NOT_SIGNED_IN'],
    ['an employee with no role for it', employee('1461', 'kommunstyrelsen', 'employee'), 'NOT_GRANTED'],
    [
      'a system owner of another authority',
      employee('1461', 'byggnadsnamnden', 'system-owner'),
      'OTHER_AUTHORITY',
    ],
  ])('are not shown to %s', async (_who, principal, reason) => {
    const { grants, extensions } = await ask(query, principal);
    expect(grants.nodes).toEqual([]);
    expect(extensions?.access.denied).toContainEqual({ field: 'Grant.id', municipality: '1461', reason });
  });

  it('follow a change at once, and are gone when they are gone', async () => {
    const before = basis;
    basis = { ...before, grants: before.grants.filter((each) => each.role === 'system-owner') };
    const left = basis.grants.filter((each) => each.owner.tenant === '1461');
    expect((await ask(query, systemOwner)).grants.nodes).toHaveLength(left.length);
    basis = { ...before, grants: [] };
    expect((await ask(query, systemOwner)).grants.nodes).toEqual([]);
    basis = before;
  });
});

describe('a representation from outside', () => {
  it('is believed for its id alone', async () => {
    const { _entities } = await ask(`{ _entities(representations: [
      { __typename: "System", id: "1461:system:cases-shared", level: 5, name: "forged" },
      { __typename: "Agreement", id: "joint:agreement:procurement@1", inForce: false },
      { __typename: "System", id: "1492:system:cases-shared" }
      { __typename: "System", id: "1461:tenant:1461" }
    ]) { ... on System { id name level municipality { code } } ... on Agreement { id inForce } } }`);
    expect(_entities).toEqual([
      {
        id: '1461:system:cases-shared',
        name: 'Ärende- och dokumenthantering',
        level: 3,
        municipality: { code: '1461' },
      },
      { id: 'joint:agreement:procurement@1', inForce: true },
      null,
      null,
    ]);
  });
});

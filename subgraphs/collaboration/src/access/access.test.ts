import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { loadConfiguration } from '@samgraf/configuration';
import { type Ledger, openLedger } from '@samgraf/ledger';
import { someEntry } from '@samgraf/ledger/testing';
import type { Principal } from '@samgraf/policy';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { citizen, employee, nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { createCollaboration } from '../create-collaboration.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'access-log-'));
const any = new Proxy({}, { get: (_all, name) => (name === 'SIE_FOLDER' ? '/x' : 'http://127.0.0.1:1') });
const person = '189001019802';
const officer = employee('1461', 'kommunstyrelsen', 'security-officer', { assurance: 3 });
const caseOfficer = employee('1461', 'byggnadsnamnden', 'case-officer');

let asks: Principal = nobody;
let ledger: Ledger;
let subgraph: Subgraph;
let clock = Date.parse('2026-11-20T10:00:00Z');

beforeAll(async () => {
  const configuration = loadConfiguration({ folder: root, environment: any });
  ledger = await openLedger({
    folder: path.join(folder, 'ledger'),
    keysFolder: path.join(folder, 'keys'),
    database: null,
    writer: 'cases',
    tenants: ['1461', '1492'],
    anchors: [],
    onWarning: (warning) => {
      throw new Error(JSON.stringify(warning));
    },
    now: () => clock,
  });
  const surroundings = {
    configuration,
    catalogue: loadCatalogue(path.join(root, 'schema')),
    dataFolder: folder,
    verify: async () => asks,
    basis: () => ({ agreements: configuration.agreements, grants: configuration.grants }),
    now: () => clock,
    ledger,
    log: pino({ level: 'silent' }),
  };
  const sdl = loadSubgraphSdl(path.join(root, 'schema'), 'collaboration');
  subgraph = createSubgraph(await createCollaboration(surroundings), sdl, surroundings);

  const account = (tenant: string, id: string) => ledger.pseudonym(tenant, 'account', id);
  const subjects = (tenant: string) => [ledger.pseudonym(tenant, 'person', person)];
  const write = async (more: Parameters<typeof someEntry>[0]) => {
    clock += 60_000;
    await ledger.write([someEntry({ account: account('1461', caseOfficer.id), ...more })]);
  };
  // Of the same request, and of the same kind: told once.
  await write({ operation: null, correlation: 'first', type: 'Party', subjects: subjects('1461') });
  await write({
    operation: 'first',
    correlation: 'first',
    subjects: subjects('1461'),
    records: [ledger.pseudonym('1461', 'record', '1461:case:BN-1')],
  });
  await write({
    operation: 'refused',
    outcome: 'DENIED',
    reason: 'OTHER_AUTHORITY',
    areas: ['cases.documents'],
  });
  await write({ operation: 'elsewhere', tenant: '1492', subjects: subjects('1492') });
  await write({ operation: 'secret', subjects: subjects('1461'), confidentiality: 3 });
  await write({ operation: '=SUM(1)', tenant: '1492', home: '1492', account: account('1492', 'somebody') });
  await write({
    operation: 'own',
    kind: 'CITIZEN',
    home: null,
    homeAuthority: null,
    subjects: subjects('1461'),
  });
});
afterAll(async () => {
  await subgraph.close();
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function ask(principal: Principal, query: string) {
  asks = principal;
  const { data, errors, extensions } = await subgraph.execute({ query, headers: {} });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return { ...(JSON.parse(JSON.stringify(data)) as any), extensions };
}

const operations = async (principal: Principal, filter: string) =>
  (await ask(principal, `{ accessLog(${filter}) { nodes { operation } } }`)).accessLog.nodes
    .map((each: { operation: string }) => each.operation)
    .filter((each: string | null) => each !== null);

describe('the access log', () => {
  it('shows a security officer the own municipality’s part, the latest first, page by page', async () => {
    expect(await operations(officer, 'first: 500')).toEqual([
      'own',
      'secret',
      'elsewhere',
      'refused',
      'first',
    ]);
    const query = (after: string) =>
      `{ accessLog(first: 2, area: "cases.register"${after}) { nodes { operation municipality { code } } pageInfo { hasNextPage endCursor } } }`;
    const one = (await ask(officer, query(''))).accessLog;
    const two = (await ask(officer, query(`, after: "${one.pageInfo.endCursor}"`))).accessLog;
    expect([...one.nodes, ...two.nodes].map((each) => each.operation)).toEqual([
      'own',
      'secret',
      'elsewhere',
      'first',
    ]);
    expect(one.nodes[0].municipality).toEqual({ code: '1461' });
  });

  it.each([
    ['outcome: DENIED', ['refused']],
    ['area: "cases.documents"', ['refused']],
    [`subject: "${person}"`, ['own', 'secret', 'first']],
    ['record: "1461:case:BN-1"', ['first']],
    ['from: "2026-11-20T10:03:00Z", to: "2026-11-20T12:04:00+02:00"', ['refused']],
    [`account: "${caseOfficer.id}"`, ['own', 'secret', 'elsewhere', 'refused', 'first']],
    ['account: "somebody"', []],
    ['municipality: ["1492"]', []],
  ])('answers %s', async (filter, expected) => {
    expect(await operations(officer, filter)).toEqual(expected);
  });

  it('tells what one account was shown of another municipality’s, and not whom it was about', async () => {
    const { accessLog } = await ask(
      officer,
      `{ accessLog(account: "${caseOfficer.id}") { nodes { operation informationOf subjects authority { id } } } }`,
    );
    const seen = accessLog.nodes.find((each: { operation: string }) => each.operation === 'elsewhere');
    expect(seen).toMatchObject({
      informationOf: '1492',
      subjects: [],
      authority: { id: '1492:authority:byggnadsnamnden' },
    });
  });

  it('shows nobody else anything', async () => {
    for (const other of [
      nobody,
      caseOfficer,
      citizen(person),
      employee('1461', 'kommunstyrelsen', 'system-owner'),
    ]) {
      expect((await ask(other, '{ accessLog { nodes { id } } }')).accessLog.nodes).toEqual([]);
    }
    const elsewhere = employee('1492', 'kommunstyrelsen', 'security-officer', { assurance: 3 });
    expect(await operations(elsewhere, 'first: 500')).toEqual(['=SUM(1)', 'elsewhere']);
  });

  it('is written down when it is read, and opens one entry by its id', async () => {
    const before = (await ask(officer, '{ accessLog { nodes { id type } } }')).accessLog.nodes;
    const after = (await ask(officer, '{ accessLog(area: "access.log") { nodes { id type account } } }'))
      .accessLog.nodes;
    expect(after[0]).toMatchObject({
      type: 'AccessLogEntry',
      account: ledger.pseudonym('1461', 'account', officer.id),
    });
    expect(before.length).toBeGreaterThan(0);
  });

  it('comes as a table that no spreadsheet runs', async () => {
    const elsewhere = employee('1492', 'kommunstyrelsen', 'security-officer', { assurance: 3 });
    const { csv } = (await ask(elsewhere, '{ accessLogTable(area: "cases.register") { csv next } }'))
      .accessLogTable;
    const [head, first, second, end] = csv.split('\r\n');
    expect(head.split(',').slice(0, 3)).toEqual(['id', 'time', 'account']);
    expect(first).toContain(",'=SUM(1),");
    expect(second).toContain('elsewhere');
    expect(end).toBe('');
  });
});

describe('what a person is told of who has seen their data', () => {
  const query =
    '{ me { accessedBy { nodes { sentence function purpose information authority { name municipality { code } } municipality { code } } } } }';

  it('is which authority and function, why, and what kind of information, and no official', async () => {
    const { me } = await ask(citizen(person), query);
    expect(me.accessedBy.nodes.map((each: { municipality: object }) => each.municipality)).toEqual([
      { code: '1492' },
      { code: '1461' },
    ]);
    expect(me.accessedBy.nodes[1]).toEqual({
      sentence:
        'Byggnadsnämnden i Mellerud (handläggare) har tagit del av ärenden i diariet hos Mellerud för ärendehandläggning.',
      function: 'handläggare',
      purpose: 'ärendehandläggning',
      information: ['ärenden i diariet'],
      authority: { name: 'Byggnadsnämnden', municipality: { code: '1461' } },
      municipality: { code: '1461' },
    });
    expect(JSON.stringify(me)).not.toContain(caseOfficer.id);
  });

  it('is nothing of anybody else’s', async () => {
    expect((await ask(citizen('189001019810'), query)).me.accessedBy.nodes).toEqual([]);
    expect((await ask(nobody, query)).me).toBeNull();
  });

  it('comes later where it would reveal a secret', async () => {
    clock += 181 * 86_400_000;
    const { me } = await ask(citizen(person), query);
    expect(me.accessedBy.nodes).toHaveLength(3);
  });

  it('is told an employee too, of those who looked at what they had read', async () => {
    await ask(officer, `{ accessLog(account: "${caseOfficer.id}") { nodes { operation } } }`);
    clock += 181 * 86_400_000;
    const { me } = await ask(caseOfficer, query);
    expect(me.accessedBy.nodes[0].sentence).toBe(
      'Kommunstyrelsen i Mellerud (säkerhetsansvarig) har tagit del av loggen över vad du själv har läst hos Mellerud.',
    );
  });

  it('ends with the key of the municipality', async () => {
    const { Pseudonyms } = await import('@samgraf/ledger');
    new Pseudonyms(path.join(folder, 'keys', 'pseudonyms')).destroy('1461');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { me } = await ask(citizen(person), query);
    expect(
      me.accessedBy.nodes.map((each: { municipality: { code: string } }) => each.municipality.code),
    ).toEqual(['1492']);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Grant, Principal } from '@samgraf/policy';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { citizen, employee, nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { persons } from '../test/registers.ts';
import { listing, type System, startSystem } from '../test/system.ts';
import { createCases } from './create-cases.ts';

const schemaFolder = fileURLToPath(new URL('../../../schema', import.meta.url));
const grant = (tenant: string, area: string, role: string): Grant => {
  const owner = { tenant, authority: 'byggnadsnamnden' };
  const period = { from: '2020-01-01', to: null };
  return {
    id: `${role} ${area}`,
    owner,
    reader: owner,
    role,
    area,
    confidentiality: 3,
    basis: null,
    ...period,
  };
};
const grants = ['1438', '1461', '1492'].flatMap((tenant) => [
  grant(tenant, 'cases.register', 'case-officer'),
  grant(tenant, 'cases.documents', 'case-officer'),
  grant(tenant, 'cases.register', 'citizen'),
]);
const officer = employee('1461', 'byggnadsnamnden', 'case-officer', { assurance: 3 });

describe('the subgraph of cases', () => {
  let system: System;
  let folder: string;
  let subgraph: Subgraph;
  let asks: Principal;
  beforeAll(async () => {
    system = await startSystem(120);
    folder = mkdtempSync(join(tmpdir(), 'samgraf-cases-'));
    const surroundings = {
      configuration: system.configuration,
      catalogue: loadCatalogue(schemaFolder),
      dataFolder: folder,
      verify: async () => asks,
      basis: () => ({ agreements: [], grants }),
      now: Date.now,
      ledger: new MemoryLedger(),
      log: pino({ level: 'silent' }),
    };
    subgraph = createSubgraph(
      await createCases(surroundings),
      loadSubgraphSdl(schemaFolder, 'cases'),
      surroundings,
    );
  });
  afterAll(async () => {
    await subgraph.close();
    await system.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    system.calm();
    asks = officer;
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is what the query makes of it
  const ask = async (query: string): Promise<any> => {
    const { data, errors, extensions } = await subgraph.execute({ query, headers: {} });
    expect(errors).toBeUndefined();
    return { ...data, extensions };
  };

  it('gives an officer the cases that they handle, by their signature, and nobody without one any', async () => {
    const question = `{ cases(mine: true, first: 100) { nodes { id handler reference { id diaryNumber } } } }`;
    const own = listing(system, (each) => each.tenant === '1461' && each.namespace === 'BN');
    const all = (await ask(`{ cases(first: 100) { nodes { id handler } } }`)).cases.nodes;
    const handled = all.filter((each: { handler: string }) => each.handler === 'anka01');
    expect(handled.length).toBeGreaterThan(0);
    expect(handled.length).toBeLessThan(own.length);
    asks = { ...officer, signature: 'anka01' };
    const { cases } = await ask(question);
    expect(cases.nodes.map(({ id }: { id: string }) => id)).toEqual(
      handled.map(({ id }: { id: string }) => id),
    );
    expect(cases.nodes[0].reference).toEqual({
      id: expect.stringMatching(/^1461:case-reference:BN/),
      diaryNumber: expect.stringMatching(/^BN 2026\/\d+$/),
    });
    const elsewhere = await ask(`{ cases(mine: true, municipality: ["1492"]) { nodes { id } } }`);
    expect(elsewhere.cases.nodes).toEqual([]);
    asks = officer;
    expect((await ask(question)).cases.nodes).toEqual([]);
  });

  it('gives the last document of a case', async () => {
    const { case: one } = await ask(`{ case(id: "1461:case:BN-2026-000008") {
      latestDocument { id number } documents(first: 500) { nodes { id number } } } }`);
    expect(one.documents.nodes.length).toBeGreaterThan(2);
    expect(one.latestDocument).toEqual(one.documents.nodes.at(-1));
  });

  it('shows an officer the cases of the own authority, with all that belongs to them', async () => {
    const { cases } = await ask(`{
      cases(first: 30) {
        nodes {
          id diaryNumber status openedOn handler
          authority { name municipality { name } }
          municipality { code }
          property { designation municipality { name } }
          parties { role name personNumber }
          documents(first: 2) { nodes { number direction case { id } } pageInfo { hasNextPage } }
          decisions { nodes { reference outcome } complete }
        }
        complete sources { system status municipality { code } }
      }
    }`);
    const own = listing(system, (each) => each.tenant === '1461' && each.namespace === 'BN');
    expect(cases.nodes.map((each: { id: string }) => each.id)).toEqual(own.slice(0, 30));
    expect(cases.nodes.find((each: { id: string }) => each.id === '1461:case:BN-2026-000008')).toEqual({
      id: '1461:case:BN-2026-000008',
      diaryNumber: 'BN 2026/8',
      status: 'CLOSED',
      openedOn: '2026-12-22',
      handler: 'anka01',
      authority: { name: 'Byggnadsnämnden', municipality: { name: 'Mellerud' } },
      municipality: { code: '1461' },
      property: { designation: 'ASSAREBYN 1:8', municipality: { name: 'Mellerud' } },
      parties: [
        { role: 'APPLICANT', name: 'Test Person', personNumber: '198502020001' },
        { role: 'REPRESENTATIVE', name: 'Bygg AB', personNumber: null },
      ],
      documents: {
        nodes: [
          { number: 1, direction: 'INCOMING', case: { id: '1461:case:BN-2026-000008' } },
          { number: 2, direction: 'OUTGOING', case: { id: '1461:case:BN-2026-000008' } },
        ],
        pageInfo: { hasNextPage: true },
      },
      decisions: {
        nodes: [
          { reference: 'BN § 4a', outcome: 'Bevilja' },
          { reference: 'BN § 4b', outcome: 'Bevilja' },
        ],
        complete: true,
      },
    });
    expect(cases).toMatchObject({
      complete: true,
      sources: [{ system: 'cases-shared', status: 'LIVE', municipality: { code: '1461' } }],
    });
    expect(
      system
        .heard()
        .map((each) => `${each.municipality} ${each.what}`)
        .sort(),
    ).toEqual(['1461 decisions/by-errand', '1461 documents/by-errand', '1461 errands']);
  });

  it('shows the dossier of a property by its designation', async () => {
    const { propertyByDesignation: property } = await ask(`{
      propertyByDesignation(municipality: "1461", designation: "Assarebyn 1:2") {
        id designation cases(first: 100) { nodes { id } }
      }
    }`);
    expect(property).toMatchObject({ id: '1461:property:ASSAREBYN 1:2', designation: 'ASSAREBYN 1:2' });
    expect(property.cases.nodes.map((each: { id: string }) => each.id)).toEqual(
      listing(
        system,
        (each) => each.propertyDesignation === 'MELLERUD ASSAREBYN 1:2' && each.namespace === 'BN',
      ),
    );
  });

  it('pages through everything that an officer may see', async () => {
    const found: string[] = [];
    for (let after = 'null'; after; ) {
      const { cases } = await ask(
        `{ cases(first: 9, after: ${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      found.push(...cases.nodes.map((each: { id: string }) => each.id));
      after = cases.pageInfo.hasNextPage ? JSON.stringify(cases.pageInfo.endCursor) : '';
    }
    expect(found).toEqual(listing(system, (each) => each.tenant === '1461' && each.namespace === 'BN'));
  });

  it('shows nobody anything but that a property can be named, and asks no source', async () => {
    asks = nobody;
    const answer = await ask(`{
      case(id: "1461:case:BN-2026-000002") { id }
      document(id: "1461:document:BN-2026-000002-1") { id }
      cases { nodes { id } }
      property(id: "1461:property:ASSAREBYN 1:2") { designation cases { nodes { id } } }
    }`);
    expect(answer).toMatchObject({
      case: null,
      document: null,
      cases: { nodes: [] },
      property: { designation: 'ASSAREBYN 1:2', cases: { nodes: [] } },
    });
    expect(system.heard()).toEqual([]);
  });

  it('shows a citizen the own cases, and of the parties the own', async () => {
    asks = citizen(persons[0]);
    const { case: own, other } = await ask(`{
      case(id: "1461:case:BN-2026-000003") { id parties { name } }
      other: case(id: "1461:case:BN-2026-000002") { id }
    }`);
    expect(own).toEqual({ id: '1461:case:BN-2026-000003', parties: [{ name: 'Test Person' }] });
    expect(other).toBeNull();
    for (const { body } of system.heard()) expect(body.partyPersonNumber).toBe(persons[0]);
  });

  it('believes nothing of a representation but the id', async () => {
    const representations = [
      { __typename: 'Case', id: '1461:case:BN-2026-000002', title: 'forged', municipality: { code: '1492' } },
      { __typename: 'Case', id: '1438:case:BN-2026-000002', municipality: { code: '1461' } },
      { __typename: 'Property', id: '1461:property:ASSAREBYN 1:2', designation: 'FORGED 1:1' },
    ];
    const { data } = await subgraph.execute({
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Case { id title municipality { code } } ... on Property { designation } } }`,
      variables: { representations },
      headers: {},
    });
    expect(data?._entities).toEqual([
      { id: '1461:case:BN-2026-000002', title: 'Strandskyddsdispens', municipality: { code: '1461' } },
      null,
      { designation: 'ASSAREBYN 1:2' },
    ]);
  });

  it('says which source failed, and leaves the rest of the answer', async () => {
    system.shared.tamper = (_answer, _heard, response) => void response.writeHead(500).end();
    const { property, extensions } = await ask(`{
      property(id: "1461:property:ASSAREBYN 1:2") { designation cases { nodes { id } complete } }
    }`);
    expect(property).toEqual({ designation: 'ASSAREBYN 1:2', cases: { nodes: [], complete: false } });
    expect(extensions.sources).toMatchObject([
      { municipality: '1461', system: 'cases-shared', status: 'FAILED', reason: 'SERVER_ERROR' },
    ]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Basis, Grant, Principal } from '@samgraf/policy';
import { createSubgraph, type Subgraph, serveSubgraph } from '@samgraf/subgraph';
import { citizen, employee } from '@samgraf/testing';
import { pino } from 'pino';
import { persons } from '../../test/registers.ts';
import { type System, startSystem } from '../../test/system.ts';
import { createCases } from '../create-cases.ts';

const schemaFolder = fileURLToPath(new URL('../../../../schema', import.meta.url));
const owner = { tenant: '1461', authority: 'byggnadsnamnden' };
const grant = (area: string, role: string): Grant => ({
  id: `${role} ${area}`,
  owner,
  reader: owner,
  role,
  area,
  confidentiality: 3,
  basis: null,
  from: '2020-01-01',
  to: null,
});
const granted: Basis = {
  agreements: [],
  grants: ['case-officer', 'citizen'].flatMap((role) => [
    grant('cases.register', role),
    grant('cases.documents', role),
  ]),
};
const officer = employee('1461', 'byggnadsnamnden', 'case-officer', { assurance: 3 });
const colleague = { ...officer, id: 'another' };
const id = '1461:document:BN-2026-000002-2';

describe('The bytes of a document', () => {
  let system: System;
  let folder: string;
  let subgraph: Subgraph;
  let address: string;
  let close: () => Promise<void>;
  let time: number;
  let basis: Basis;
  const ledger = new MemoryLedger();
  const people = new Map<string, Principal>([
    ['officer', officer],
    ['colleague', colleague],
    ['citizen', citizen('198502020001')],
    ['neighbour', citizen('199001010000')],
  ]);
  beforeAll(async () => {
    system = await startSystem(12);
    folder = mkdtempSync(join(tmpdir(), 'samgraf-content-'));
    const surroundings = {
      configuration: system.configuration,
      catalogue: loadCatalogue(schemaFolder),
      dataFolder: folder,
      verify: async (authorization: string | undefined) => people.get(authorization ?? '')!,
      basis: () => basis,
      now: () => time,
      ledger,
      log: pino({ level: 'silent' }),
    };
    const sdl = loadSubgraphSdl(schemaFolder, 'cases');
    subgraph = createSubgraph(await createCases(surroundings), sdl, surroundings);
    const served = await serveSubgraph(subgraph, { port: 0, log: surroundings.log });
    address = served.url.replace('/graphql', '');
    close = () => served.close();
  });
  afterAll(async () => {
    await close();
    await system.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    system.calm();
    time = Date.now();
    basis = granted;
  });

  const linkOf = async (as = 'officer', of = id): Promise<string | null> => {
    const query = `{ document(id: "${of}") { content { url expiresAt mediaType size } } }`;
    const { data, errors } = await subgraph.execute({ query, headers: { authorization: as } });
    expect(errors).toBeUndefined();
    const content = (data?.document as { content: { url: string } | null } | null)?.content;
    return content?.url ?? null;
  };
  const fetched = (url: string | null, as = 'officer') =>
    fetch(`${address}${url}`, { headers: { authorization: as } });
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: Array<{ extensions: { code: string } }> };
    return [response.status, errors[0]?.extensions.code];
  };

  it('come by the link that a document has, whole, to be saved and not to be run or kept', async () => {
    const response = await fetched(await linkOf());
    expect(response.status).toBe(200);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '2000',
      'content-disposition': 'attachment; filename="BN-2026-000002-2"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.length, bytes.subarray(0, 5).toString()]).toEqual([2_000, '%PDF-']);
  });

  it('are asked for within the scope of who reads, and no further', async () => {
    await (await fetched(await linkOf())).arrayBuffer();
    const asked = system.heard().filter(({ what }) => what.endsWith('/content'));
    expect(
      asked.map(({ municipality, query }) => [
        municipality,
        query.getAll('namespace'),
        query.get('protected'),
      ]),
    ).toEqual([['1461', ['BN'], 'false']]);
  });

  it('come to nobody by another’s link, and to nobody by none', async () => {
    const url = await linkOf();
    expect(await refusal(await fetched(url, 'colleague'))).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(await fetched(`${url}x`))).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(await fetched('/content/guess'))).toEqual([404, 'NOT_FOUND']);
    expect(system.heard().filter(({ what }) => what.endsWith('/content'))).toEqual([]);
  });

  it('come for a minute', async () => {
    const url = await linkOf();
    time += 59_000;
    expect((await fetched(url)).status).toBe(200);
    time += 1_001;
    expect(await refusal(await fetched(url))).toEqual([404, 'NOT_FOUND']);
  });

  it('are decided about again: a grant that was taken away meanwhile, or a mark that was set, closes the link', async () => {
    const url = await linkOf();
    basis = { agreements: [], grants: granted.grants.filter((each) => each.area !== 'cases.documents') };
    expect(await refusal(await fetched(url))).toEqual([404, 'NOT_FOUND']);
    basis = granted;
    const errand = system.errands('1461').find((each) => each.errandNumber === 'BN-2026-000002')!;
    errand.stakeholders[0].protectedIdentity = true;
    expect(await refusal(await fetched(url))).toEqual([404, 'NOT_FOUND']);
    errand.stakeholders[0].protectedIdentity = false;
    expect((await fetched(url)).status).toBe(200);
  });

  it('come to a citizen of the own case, asked for in the own name, and of no other', async () => {
    expect(persons).toContain('198502020001');
    const response = await fetched(await linkOf('citizen'), 'citizen');
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 2_000]);
    const [asked] = system.heard().filter(({ what }) => what.endsWith('/content'));
    expect(asked?.query.get('partyPersonNumber')).toBe('198502020001');
    expect(await linkOf('neighbour')).toBeNull();
  });

  it('that are of another kind than they are said to be are refused', async () => {
    system.shared.file = ({ size }, response) => response.end(`<html><script>${'.'.repeat(size - 14)}`);
    expect(await refusal(await fetched(await linkOf()))).toEqual([415, 'CONTENT_REFUSED']);
  });

  it('that never end are cut at their size, so that the reader sees that they are not whole', async () => {
    let sent = 0;
    system.shared.file = (_row, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).write(`%PDF-1.4\n${'.'.repeat(600)}`);
      const timer = setInterval(() => {
        sent += 500;
        response.write('.'.repeat(500));
      }, 5);
      response.on('close', () => clearInterval(timer));
    };
    const response = await fetched(await linkOf());
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
    const before = sent;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sent - before).toBeLessThanOrEqual(500);
    expect(sent).toBeLessThan(20_000);
  });

  it('that are fetched are written down before they leave, and not at all where they cannot be', async () => {
    const url = await linkOf();
    const before = ledger.entries.length;
    await (await fetched(url)).arrayBuffer();
    const entries = ledger.entries.slice(before);
    expect(new Set(entries.map(({ operation }) => operation))).toEqual(new Set(['content']));
    ledger.refuses = null;
    expect(await refusal(await fetched(url))).toEqual([503, 'LEDGER_UNAVAILABLE']);
    ledger.refuses = undefined;
  });

  it('cannot be had while their system is down, which is told as what it is', async () => {
    const url = await linkOf();
    system.shared.file = (_row, response) => void response.writeHead(500).end();
    expect(await refusal(await fetched(url))).toEqual([502, 'CONTENT_UNAVAILABLE']);
    system.shared.tamper = (_answer, _heard, response) => void response.writeHead(503).end();
    expect(await refusal(await fetched(url))).toEqual([502, 'CONTENT_UNAVAILABLE']);
  });
});

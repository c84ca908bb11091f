import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallWorld } from '../testing/small-world.ts';
import type { CaseDocument, CaseFile, Errand } from '../world/cases/errand.ts';
import { makeCases } from '../world/cases/make-cases.ts';
import { createCaseServer } from './case-server.ts';
import { CaseStore } from './case-store.ts';

const world = smallWorld();
const codes = ['1460', '1461'];
const keys = new Map(codes.map((code) => [code, `key-of-${code}`]));
const files = new Map(codes.map((code) => [code, makeCases(world, world.municipalities.get(code)!)]));
const lines: object[] = [];
const server = createCaseServer({
  log: (line) => void lines.push(line),
  stores: new Map(codes.map((code) => [code, new CaseStore(files.get(code)!)])),
  keys,
});
const own = files.get('1461')!;
let base = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function get(path: string, key = 'key-of-1461') {
  const response = await fetch(base + path, { headers: key ? { 'x-api-key': key } : {} });
  return { status: response.status, body: (await response.json()) as never };
}
async function post(path: string, body: unknown, key = 'key-of-1461') {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: { 'x-api-key': key },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as never };
}
type List = { errands: Errand[]; next: string | null };

/** Newest first, said another way than the store does. */
const newest = (errands: readonly Errand[]): readonly string[] =>
  errands
    .map(({ openedOn, errandNumber }) => `${openedOn}|${errandNumber}`)
    .sort()
    .reverse();
const open = ({ errand }: CaseFile): boolean =>
  errand.stakeholders.every(
    (party) => party.protectedIdentity === false || (!party.personNumber && party.organisationNumber),
  );
const plain = own.filter(open).map(({ errand }) => errand);

async function wholeList(query: string): Promise<readonly string[]> {
  const keysSeen: string[] = [];
  for (let after = ''; ; ) {
    const { body } = await get(`/1461/errands?${query}&limit=7&after=${encodeURIComponent(after)}`);
    const { errands, next } = body as List;
    keysSeen.push(...errands.map(({ openedOn, errandNumber }) => `${openedOn}|${errandNumber}`));
    if (next === null) return keysSeen;
    expect(errands).toHaveLength(7);
    after = next;
  }
}

it('tells of each request by the id that came with it, and nothing of what was asked', async () => {
  lines.length = 0;
  await fetch(`${base}/1461/errands?namespace=BN&partyPersonNumber=199002311234&limit=1`, {
    headers: { 'x-api-key': 'key-of-1461', 'x-request-id': 'request-one' },
  });
  expect(lines).toEqual([{ requestId: 'request-one', method: 'GET', path: '/1461/errands', status: 200 }]);
});

describe('the case-management system', () => {
  it('opens a path only to its own key', async () => {
    expect((await get('/1461/errands?namespace=BN', '')).status).toBe(401);
    expect((await get('/1461/errands?namespace=BN', 'wrong')).status).toBe(401);
    expect((await get('/1461/errands?namespace=BN', 'key-of-1460')).status).toBe(403);
    expect((await post('/1461/errands/lookup', {}, 'key-of-1460')).status).toBe(403);
    expect((await get('/1461/errands?namespace=BN')).status).toBe(200);
    expect((await get('/health', '')).status).toBe(200);
  });

  it('refuses a call that names no register', async () => {
    expect((await get('/1461/errands')).status).toBe(400);
    for (const path of ['errands/lookup', 'errands/by-property', 'documents/lookup', 'decisions/by-errand'])
      for (const body of [{}, { namespaces: [] }])
        expect((await post(`/1461/${path}`, body)).status).toBe(400);
  });

  it('answers what it does not understand with 400 or 404, never with 500', async () => {
    for (const query of [
      'limit=0',
      'limit=x',
      'limit=5000',
      'openedFrom=yesterday',
      'status=Klart',
      'protected=maybe',
    ])
      expect((await get(`/1461/errands?namespace=BN&${query}`)).status).toBe(400);
    for (const body of [
      '',
      '[]',
      '{',
      'null',
      { namespaces: 'BN' },
      { namespaces: ['BN'], errandNumbers: [1] },
    ])
      expect((await post('/1461/errands/lookup', body)).status).toBe(400);
    expect((await get('/1461/nothing?namespace=BN')).status).toBe(404);
    expect((await post('/1461/errands', { namespaces: ['BN'] })).status).toBe(404);
    expect(
      (await post('/1461/errands/lookup', `{"namespaces":["BN"],"x":"${'y'.repeat(1_100_000)}"}`)).status,
    ).toBe(413);
  });

  it('lists all cases of the registers named, newest first, page by page', async () => {
    expect(await wholeList('namespace=BN&namespace=KS')).toEqual(
      newest(plain.filter(({ namespace }) => namespace === 'BN' || namespace === 'KS')),
    );
  });

  it('filters as asked', async () => {
    const wanted: ReadonlyArray<readonly [string, (errand: Errand) => boolean]> = [
      [`status=${encodeURIComponent('Öppet')}`, ({ status }) => status === 'Öppet'],
      ['caseType=Bygglov', ({ caseType }) => caseType === 'Bygglov'],
      [`handler=${plain[0]!.handler}`, ({ handler }) => handler === plain[0]!.handler],
      [
        'openedFrom=2024-03-01&openedTo=2024-12-31',
        ({ openedOn }) => openedOn >= '2024-03-01' && openedOn < '2025',
      ],
      ['text=ENBOSTADSHUS', ({ title }) => title.includes('enbostadshus')],
      [`text=${encodeURIComponent('bn 2026/1')}`, ({ diaryNumber }) => diaryNumber.startsWith('BN 2026/1')],
      [
        `propertyDesignation=${encodeURIComponent('MELLERUD ASSAREBYN 1:23')}`,
        ({ propertyDesignation }) => propertyDesignation === 'MELLERUD ASSAREBYN 1:23',
      ],
    ];
    for (const [query, fits] of wanted) {
      const expected = newest(plain.filter((errand) => errand.namespace === 'BN' && fits(errand)));
      expect(expected.length).toBeGreaterThan(0);
      expect([query, await wholeList(`namespace=BN&${query}`)]).toEqual([query, expected]);
    }
  });

  it('shows a person only the cases that they are a party of, on every path', async () => {
    const number = world.municipalities.get('1461')!.citizen.person.personalNumber;
    const isParty = ({ stakeholders }: Errand) =>
      stakeholders.some(({ personNumber }) => personNumber === number);
    const namespaces = ['BN', 'KS', 'BUN'];
    expect(await wholeList(`namespace=BN&namespace=KS&namespace=BUN&partyPersonNumber=${number}`)).toEqual(
      newest(plain.filter(isParty)),
    );
    const foreign = own.find(({ errand, decisions }) => !isParty(errand) && decisions.length > 0)!;
    const limited = { namespaces, partyPersonNumber: number, protected: true };
    const { errandNumber } = foreign.errand;
    expect((await post('/1461/errands/lookup', { ...limited, errandNumbers: [errandNumber] })).body).toEqual({
      errands: [],
    });
    const documentIds = foreign.documents.map(({ id }) => id);
    expect((await post('/1461/documents/lookup', { ...limited, documentIds })).body).toEqual({
      documents: [],
    });
    const decisionIds = foreign.decisions.map(({ id }) => id);
    expect((await post('/1461/decisions/lookup', { ...limited, decisionIds })).body).toEqual({
      decisions: [],
    });
    expect(
      (await post('/1461/documents/by-errand', { ...limited, errandNumbers: [errandNumber] })).body,
    ).toEqual({
      groups: [{ errandNumber, documents: [] }],
    });
  });

  it('looks up cases, documents and decisions of the registers named only', async () => {
    const file = own.find(
      (each) => open(each) && each.errand.namespace === 'BN' && each.decisions.length > 0,
    )!;
    const { errandNumber } = file.errand;
    const asked = { errandNumbers: [errandNumber, 'BN-1999-000001'], protected: false };
    expect((await post('/1461/errands/lookup', { ...asked, namespaces: ['BN'] })).body).toEqual({
      errands: [file.errand],
    });
    expect((await post('/1461/errands/lookup', { ...asked, namespaces: ['KS'] })).body).toEqual({
      errands: [],
    });
    const beside = { secrecy: file.errand.secrecy, stakeholders: file.errand.stakeholders };
    const decisionIds = file.decisions.map(({ id }) => id);
    expect((await post('/1461/decisions/lookup', { namespaces: ['BN'], decisionIds })).body).toEqual({
      decisions: file.decisions.map((decision) => ({ ...decision, errand: beside })),
    });
    expect((await post('/1461/decisions/lookup', { namespaces: ['KS'], decisionIds })).body).toEqual({
      decisions: [],
    });
  });

  it('gives the documents of several cases at once, each page by page', async () => {
    const some = own.filter((each) => open(each) && each.documents.length >= 3).slice(0, 5);
    const errandNumbers = some.map(({ errand }) => errand.errandNumber);
    const namespaces = ['BN', 'KS', 'BUN'];
    const page = async (after: number | undefined) => {
      const { body } = await post('/1461/documents/by-errand', {
        namespaces,
        errandNumbers,
        limit: 2,
        after,
      });
      return (body as { groups: Array<{ errandNumber: string; documents: CaseDocument[] }> }).groups;
    };
    const first = await page(undefined);
    expect(first.map(({ errandNumber }) => errandNumber)).toEqual(errandNumbers);
    for (const { documents } of first) expect(documents.map(({ number }) => number)).toEqual([1, 2]);
    for (const { documents } of await page(2)) expect(documents[0]!.number).toBe(3);
  });

  it('gives the cases of several properties at once', async () => {
    const propertyDesignations = ['MELLERUD ASSAREBYN 1:23', 'MELLERUD INGENSTANS 1:1'];
    const { body } = await post('/1461/errands/by-property', {
      namespaces: ['BN', 'KS'],
      propertyDesignations,
    });
    const { groups } = body as { groups: Array<List & { propertyDesignation: string }> };
    expect(groups.map(({ propertyDesignation }) => propertyDesignation)).toEqual(propertyDesignations);
    expect(newest(groups[0]!.errands)).toEqual(
      newest(plain.filter(({ propertyDesignation }) => propertyDesignation === propertyDesignations[0])),
    );
    expect(groups[1]!.errands).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Slice } from '@samgraf/sources';
import type { Register } from '../../../test/case-api-server.ts';
import { call, everywhere, type System, startSystem } from '../../../test/system.ts';

const id = '1461:case:BN-2026-000002';
const ids = (records: ReadonlyArray<{ record: { id: string } } | null>) =>
  records.map((each) => each?.record.id);

describe("what a case's file holds", () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(30);
    const { documents, decisions } = system.registers.get('1461') as Register;
    const [document] = documents.filter((each) => each.errandNumber === 'BN-2026-000002');
    for (let number = 4; number <= 25; number++)
      documents.unshift({ ...document, number, id: `BN-2026-000002-${number}` });
    const [decision] = decisions.filter((each) => each.errandNumber === 'BN-2026-000002');
    for (let day = 10; day <= 28; day++)
      decisions.unshift({ ...decision, id: `d${60 - day}`, decidedOn: `2026-11-${day}` });
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());

  async function paged(kind: 'documents' | 'decisions', first: number): Promise<unknown[]> {
    const found: unknown[] = [];
    for (let slice: Slice = { first, after: null }; ; ) {
      const { records } = await system[kind].related('case', [id], {}, slice, everywhere, call());
      found.push(...ids(records[0] ?? []));
      const last = records[0]?.at(-1);
      if (!last) return found;
      slice = { first, after: system[kind].sortKey(last.record as never) };
    }
  }

  it('is documents by their number, page by page', async () => {
    const expected = Array.from({ length: 25 }, (_, index) => `1461:document:BN-2026-000002-${index + 1}`);
    expect(await paged('documents', 4)).toEqual(expected);
  });

  it('is decisions by their day, page by page', async () => {
    const late = Array.from({ length: 19 }, (_, index) => `1461:decision:d${50 - index}`);
    expect(await paged('decisions', 3)).toEqual([
      '1461:decision:BN-2026-000002-a',
      '1461:decision:BN-2026-000002-b',
      ...late,
    ]);
  });

  it('is what the contract says, in its words', async () => {
    const document = await system.documents.load(['1461:document:BN-2026-000002-2'], everywhere, call());
    expect(document.records[0]).toEqual({
      owner: { tenant: '1461', authority: 'byggnadsnamnden' },
      record: {
        id: '1461:document:BN-2026-000002-2',
        title: 'Handling 2',
        documentType: 'Ansökan',
        direction: 'OUTGOING',
        number: 2,
        registeredOn: '2026-02-03',
        mediaType: 'application/pdf',
        size: 2_000,
        case: { id },
        content: { mediaType: 'application/pdf', size: 2_000, authority: 'byggnadsnamnden', hidden: false },
      },
      facts: { subjects: ['198502020001'], confidentiality: null, marking: 'NONE' },
    });
    const decision = await system.decisions.load(['1461:decision:BN-2026-000002-a'], everywhere, call());
    expect(decision.records[0]?.record).toEqual({
      id: '1461:decision:BN-2026-000002-a',
      reference: 'BN § 4a',
      outcome: 'Bevilja',
      decidedOn: '2026-06-08',
      decidedBy: 'Nämnden',
      case: { id },
    });
  });

  it('is as secret and as protected as its case', async () => {
    const errand = system.errands('1461')[2];
    errand.secrecy = { provision: 'OSL 21:3', markedOn: '2026-01-01', authority: 'BN' };
    errand.stakeholders[0].protectedIdentity = true;
    const document = '1461:document:BN-2026-000003-1';
    expect((await system.documents.load([document], everywhere, call())).records).toEqual([null]);
    const open = await system.documents.load([document], { ...everywhere, protectedToo: true }, call());
    expect(open.records[0]?.facts).toMatchObject({ confidentiality: 3, marking: 'PROTECTED' });
  });

  it('is as secret as it is marked itself, in a case that is not', async () => {
    const documents = system.registers.get('1461')?.documents ?? [];
    documents.find((each) => each.id === 'BN-2026-000005-2').secrecy = { provision: 'OSL 25:1' };
    const wanted = ['1461:document:BN-2026-000005-1', '1461:document:BN-2026-000005-2'];
    const { records } = await system.documents.load(wanted, everywhere, call());
    expect(records.map((each) => each?.facts.confidentiality)).toEqual([null, 3]);
  });

  it('is null where there is no such thing, and asks nobody for what is no id', async () => {
    const wanted = ['1461:document:none', id, 'nonsense', '1461:document:'];
    expect((await system.documents.load(wanted, everywhere, call())).records).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(system.heard().map((each) => each.body.documentIds)).toEqual([['none']]);
  });

  it('refuses cursors of other lists', async () => {
    const slice = { first: 1, after: 'x' };
    for (const connector of [system.documents, system.decisions]) {
      const asked = connector.related('case', [id], {}, slice, everywhere, call());
      await expect(asked).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { propertyNames } from '@samgraf/designations';
import type { Arguments, Scope } from '@samgraf/sources';
import { type ErmsCase, ermsFile, ermsRecord } from '../../../test/erms.ts';
import { connection, type ExportStoreUnderTest, exportStore } from '../../../test/export-import.ts';
import { persons } from '../../../test/registers.ts';
import { call, everywhere, listing, type System, scope, startSystem } from '../../../test/system.ts';
import { ExportStore } from '../../store/export-store.ts';
import { ExportedCases } from '../erms/exported-cases.ts';
import { ExportedDocuments } from '../erms/exported-documents.ts';
import { Exports } from '../erms/exports.ts';
import { TwoWays } from './two-ways.ts';

const now = () => Date.parse('2026-11-24T12:00:00Z');
const asOf = '2026-11-20T02:00:00+01:00';
const statuses = ['open', 'on_hold', 'closed', 'obliterated', 'ad_acta'];
const checksum = 'cd'.repeat(32);

let system: System;
let store: ExportStoreUnderTest;
let reader: ExportStore;
let cases: TwoWays<Awaited<ReturnType<System['cases']['list']>>['records'][number]['record']>;
let documents: TwoWays<
  NonNullable<Awaited<ReturnType<System['documents']['load']>>['records'][number]>['record']
>;

/** The register of Mellerud as its system would export it, but for the last case, which came today. */
function exported(): ErmsCase[] {
  return system
    .errands('1461')
    .slice(0, -1)
    .map((errand, index) => ({
      number: errand.errandNumber,
      title: errand.title,
      openedOn: errand.openedOn,
      status: statuses[index % 5]!,
      subject: errand.caseType,
      ...(errand.propertyDesignation && { property: errand.propertyDesignation }),
      ...(errand.handler && { handler: errand.handler }),
      ...(index === 4 && {
        restriction: ['confidential', 'OSL 19 kap. 3 §'] as const,
        publicTitle: 'Ärende',
      }),
      // biome-ignore lint/suspicious/noExplicitAny: a raw errand
      parties: errand.stakeholders.map((each: any) => ({
        name: each.name,
        number: each.personNumber ?? each.organisationNumber,
        protected: index === 7,
      })),
      records: [1, 2, 3]
        .map((number) =>
          ermsRecord(
            `${errand.errandNumber}-${number}`,
            `<x:runningNumber>${number}</x:runningNumber><x:additionalInformation><x:ownElement><x:ownElement name="checksumma"><x:value>SHA-256 ${checksum}</x:value></x:ownElement></x:ownElement></x:additionalInformation>`,
          ),
        )
        .join('\n'),
    }));
}

beforeAll(async () => {
  system = await startSystem(40);
  for (const each of system.errands('1461')[7]!.stakeholders) each.protectedIdentity = true;
  store = exportStore();
  expect(store.put(ermsFile({ cases: exported() })).problems).toEqual([]);
  reader = new ExportStore(store.folder);
  const exports = new Exports(reader, [connection('1461')], null);
  cases = new TwoWays(system.cases, new ExportedCases(exports, propertyNames(system.configuration), now));
  documents = new TwoWays(system.documents, new ExportedDocuments(exports));
});
afterAll(async () => {
  reader.close();
  store.close();
  await system.close();
});
beforeEach(() => system.calm());

const down = () => {
  system.shared.tamper = (_answer, { municipality }, response) => {
    if (municipality === '1461') return void response.writeHead(503).end();
    return _answer;
  };
};
const list = async (args: Arguments = {}, where: Scope = everywhere, first = 200) => {
  const { records, states } = await cases.list(args, { first, after: null }, where, call());
  return { ids: records.map((each) => each.record.id), records, states };
};
const secret = () => `1461:case:${system.errands('1461')[4]!.errandNumber}`;

describe('A live system with a nightly export', () => {
  it('gives its own register, and beside it what the export alone knows', async () => {
    const { records, states } = await list({}, scope(['1461']));
    expect(states.map((each) => each.status)).toEqual(['LIVE']);
    const known = records.find(({ record }) => record.id === secret())!;
    expect(known.record).toMatchObject({
      asOf: '2026-11-24T12:00:00.000Z',
      title: 'Strandskyddsdispens',
      publicity: {
        asOf,
        publicTitle: 'Ärende',
        restrictions: [{ type: 'CONFIDENTIAL', paragraph: 'OSL 19 kap. 3 §', from: null, until: null }],
        registerEntry: null,
      },
    });
    const today = `1461:case:${system.errands('1461').at(-1)!.errandNumber}`;
    const fresh = records.find(({ record }) => record.id === today)!;
    expect([fresh.record.publicity, fresh.record.asOf]).toEqual([undefined, '2026-11-24T12:00:00.000Z']);
  });

  it('is raised by what the export restricts, and lowered by nothing', async () => {
    const { records } = await list({}, scope(['1461']));
    const raised = records.filter(({ facts }) => facts.confidentiality === 3).map(({ record }) => record.id);
    expect(raised).toEqual([secret()]);
    const errand = system.errands('1461')[0]!;
    errand.secrecy = { provision: 'OSL 21 kap. 1 §' };
    const [marked] = (await cases.load([`1461:case:${errand.errandNumber}`], everywhere, call())).records;
    errand.secrecy = null;
    expect(marked?.facts.confidentiality).toBe(3);
    const [document] = (
      await documents.load([`1461:document:${system.errands('1461')[4]!.errandNumber}-1`], everywhere, call())
    ).records;
    expect([document?.facts.confidentiality, document?.record.checksum]).toEqual([
      3,
      { algorithm: 'SHA-256', value: checksum, asOf },
    ]);
  });
});

describe('A live system that is down', () => {
  const filters: Arguments[] = [
    {},
    { status: 'CLOSED' },
    { text: 'carPORT' },
    { text: 'BN 2026/12' },
    { handler: 'anka01' },
    { caseType: 'Bygglov' },
    { openedFrom: '2026-04-01', openedTo: '2026-08-01' },
    { property: '1461:property:ASSAREBYN 1:4' },
    { property: '1461:property:nothing' },
  ];
  it.each(filters.map((each) => [JSON.stringify(each), each] as const))(
    'is answered for by its export, by %s as by itself',
    async (_name, args) => {
      const today = `1461:case:${system.errands('1461').at(-1)!.errandNumber}`;
      const live = (await list(args)).ids.filter((id) => id !== today);
      down();
      const { ids, states } = await list(args);
      expect(ids).toEqual(live);
      // Where nothing can match nobody is asked.
      const own = states.filter(({ tenant }) => tenant === '1461');
      for (const state of own)
        expect(state).toEqual({ tenant: '1461', system: 'cases-shared', status: 'CACHED', asOf });
      expect(own).toHaveLength(args.property === '1461:property:nothing' ? 0 : 1);
      expect(states.filter(({ tenant }) => tenant !== '1461').every(({ status }) => status === 'LIVE')).toBe(
        true,
      );
    },
  );

  it('lets nothing through that the scope hides', async () => {
    const person = persons[1];
    for (const where of [
      scope(['1461']),
      scope(['1461'], { authority: 'kommunstyrelsen' }),
      scope(['1461'], { subject: person }),
      scope(['1461'], { protectedToo: true }),
      scope(['1438', '1492']),
    ]) {
      system.calm();
      const today = `1461:case:${system.errands('1461').at(-1)!.errandNumber}`;
      const live = (await list({}, where)).ids.filter((id) => id !== today);
      down();
      expect((await list({}, where)).ids).toEqual(live);
      const all = listing(system);
      const loaded = await cases.load(all, where, call());
      const ids = loaded.records.flatMap((each) => each?.record.id ?? []);
      expect(new Set(ids)).toEqual(new Set(live));
    }
  });

  it('is paged with those that are up, each case once', async () => {
    const whole = (await list()).ids;
    down();
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { records } = await cases.list({}, { first: 7, after }, everywhere, call());
      seen.push(...records.map(({ record }) => record.id));
      if (records.length < 7) break;
      after = cases.sortKey(records.at(-1)!.record);
    }
    expect(seen).toEqual(
      whole.filter((id) => id !== `1461:case:${system.errands('1461').at(-1)!.errandNumber}`),
    );
  });

  it('gives the documents of its cases, with the same cursors', async () => {
    const parents = listing(system, (each) => each.tenant === '1461').slice(0, 5);
    const related = () =>
      documents.related('case', parents, {}, { first: 2, after: null }, everywhere, call());
    const live = await related();
    down();
    const kept = await related();
    expect(kept.records.map((each) => each.map(({ record }) => record.id))).toEqual(
      live.records.map((each) => each.map(({ record }) => record.id)),
    );
    const after = documents.sortKey(live.records[0]![1]!.record);
    const next = await documents.related('case', parents, {}, { first: 2, after }, everywhere, call());
    expect(next.records[0]!.map(({ record }) => record.number)).toEqual([3]);
  });

  it('has failed where it has no export, and where it answers with what cannot be read', async () => {
    // A circuit of its own, that the faults of other tests have not opened.
    const fresh = await startSystem(5);
    const exports = new Exports(reader, [connection('1461')], null);
    const both = new TwoWays(
      fresh.cases,
      new ExportedCases(exports, propertyNames(fresh.configuration), now),
    );
    fresh.shared.tamper = (answer, { municipality }, response) =>
      municipality === '1461' ? { ...answer, errands: 'many' } : void response.writeHead(503).end();
    const { records, states } = await both.list({}, { first: 200, after: null }, everywhere, call());
    await fresh.close();
    expect(records.map(({ owner }) => owner.tenant)).toEqual(Array(5).fill('1492'));
    expect(states.map(({ tenant, status }) => [tenant, status]).sort()).toEqual([
      ['1438', 'FAILED'],
      ['1461', 'FAILED'],
      ['1492', 'LIVE'],
    ]);
  });
});

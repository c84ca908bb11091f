import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Arguments, Call, Scope } from '@samgraf/sources';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { schoolHarness } from '../../test/school-harness.ts';

const call: Call = { signal: new AbortController().signal, requestId: 'test' };
const everyone: Scope = {
  owners: ['1461', '1492'].map((tenant) => ({ tenant, authority: 'barn-och-utbildningsnamnden' })),
  subject: null,
  protectedToo: false,
};

describe('Pupils', () => {
  let harness: ConnectorHarness;
  beforeAll(async () => {
    harness = await schoolHarness('Pupil');
  });
  afterAll(() => harness.close());
  // biome-ignore lint/suspicious/noExplicitAny: a harness knows no type of record
  const list = async (args: Arguments = {}, scope: Partial<Scope> = {}): Promise<any[]> => {
    const slice = { first: 100, after: null };
    const { records } = await harness.connector.list(args, slice, { ...everyone, ...scope }, call);
    return [...records];
  };
  const ids = async (args: Arguments = {}, scope: Partial<Scope> = {}) =>
    (await list(args, scope)).map(({ record }) => record.id.split(':').at(-1));

  it('are given to a home municipality alone where the scope says who is responsible', async () => {
    expect(await ids({}, { responsible: '1461' })).toEqual([
      '1461-a',
      '1461-e',
      '1461-k',
      '1461-l',
      '1492-b',
    ]);
    const one = (responsible: string | null) =>
      harness.connector.load(['1492:pupil:1492-b', '1492:pupil:1492-a'], { ...everyone, responsible }, call);
    expect((await one('1461')).records.map((each) => each?.record.id)).toEqual([
      '1492:pupil:1492-b',
      undefined,
    ]);
    for (const { facts } of await list()) expect(['1461', '1492']).toContain(facts.responsible);
  });

  it('are a guardian’s by custody, and not by any other relation', async () => {
    // Of b, g is only somebody else who is responsible.
    expect(await ids({}, { subject: '198503031461' })).toEqual(['1461-a']);
    expect(await ids({}, { subject: '198604041461' })).toEqual(['1461-a', '1461-b', '1461-e']);
  });

  it('are found by school unit, school year, home municipality and the day that they are enrolled on', async () => {
    expect(await ids({ schoolUnit: '1461:school-unit:91461002' })).toEqual(['1461-k', '1461-l']);
    expect(await ids({ schoolUnit: 'no such id' })).toEqual([]);
    expect(await ids({ schoolYear: 3 })).toEqual(['1461-b', '1492-b']);
    expect(await ids({ homeMunicipality: '1492' })).toContain('1461-b');
    // Next year's intake.
    expect(await ids({ schoolYear: 0 })).toEqual(['1461-e', '1492-e']);
    expect(await ids({ enrolledOn: '2026-11-20' })).not.toContain('1461-e');
    expect(await ids({ enrolledOn: '2027-08-20' })).toContain('1461-e');
  });

  it('are at the school that their latest enrolment is at, and have both', async () => {
    const [pupil] = await list({ schoolUnit: '1461:school-unit:91461002' });
    expect(pupil.record).toMatchObject({
      schoolUnit: { id: '1461:school-unit:91461002' },
      enrolments: [
        { schoolUnit: { id: '1461:school-unit:91461002' }, to: null },
        { schoolUnit: { id: '1461:school-unit:91461001' }, to: '2026-01-10' },
      ],
    });
  });

  it('say whose school it is, seen from home, and where they live by turns', async () => {
    const all = new Map(
      (await list({}, { protectedToo: true })).map((each) => [each.record.id, each.record]),
    );
    const principal = (id: string) => all.get(id).enrolments[0].principal;
    expect(principal('1461:pupil:1461-a')).toBe('OWN_MUNICIPALITY');
    expect(principal('1461:pupil:1461-b')).toBe('OTHER_MUNICIPALITY');
    expect(principal('1461:pupil:1461-d')).toBe('INDEPENDENT');
    expect(principal('1461:pupil:1461-c')).toBeNull();
    expect(all.get('1461:pupil:1461-a')).toMatchObject({
      className: '4A',
      homeMunicipality: { code: '1461', name: 'Kommun 1461' },
      homes: [
        { kind: 'REGISTERED', street: 'Storgatan 1', municipalityCode: '1461' },
        { kind: 'BY_TURNS', street: 'Ringvägen 2' },
      ],
    });
  });
});

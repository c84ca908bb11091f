import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Call, Scope } from '@samgraf/sources';
import { persons } from '../../../test/registers.ts';
import { call, listing, type System, scope, startSystem } from '../../../test/system.ts';

const slice = { first: 40, after: null };
const ids = (records: ReadonlyArray<{ record: { id: string } } | null>) =>
  records.map((each) => each?.record.id);

describe('the scope of a question to case management', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(120);
    const errands = system.errands('1461');
    errands[1].stakeholders[0].protectedIdentity = true;
    delete errands[4].stakeholders[0].protectedIdentity;
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());

  /** Every way to ask, each for more than the scope holds. */
  const cases = () => listing(system).slice(0, 90);
  const ways: ReadonlyArray<[string, (scope: Scope, call: Call) => Promise<unknown>]> = [
    ['list of cases', (scope, call) => system.cases.list({}, slice, scope, call)],
    ['cases by id', (scope, call) => system.cases.load(cases(), scope, call)],
    [
      'cases of properties',
      (scope, call) =>
        system.cases.related(
          'property',
          ['1461:property:ASSAREBYN 1:2', '1438:property:ASSAREBYN 1:2'],
          {},
          slice,
          scope,
          call,
        ),
    ],
    ['parties of cases', (scope, call) => system.parties.related('case', cases(), {}, slice, scope, call)],
    [
      'documents of cases',
      (scope, call) => system.documents.related('case', cases(), {}, slice, scope, call),
    ],
    [
      'documents by id',
      (scope, call) =>
        system.documents.load(
          ['1438:document:BN-2026-000002-1', '1461:document:BN-2026-000003-1'],
          scope,
          call,
        ),
    ],
    [
      'decisions of cases',
      (scope, call) => system.decisions.related('case', cases(), {}, slice, scope, call),
    ],
    [
      'decisions by id',
      (scope, call) =>
        system.decisions.load(
          ['1438:decision:BN-2026-000002-a', '1461:decision:BN-2026-000003-a'],
          scope,
          call,
        ),
    ],
  ];

  it.each(ways)('is all that is asked for: %s', async (_way, ask) => {
    const narrow = scope(['1461'], { authority: 'byggnadsnamnden', subject: persons[0] });
    await ask(narrow, call());
    expect(system.heard()).toHaveLength(1);
    const [heard] = system.heard();
    expect(heard?.municipality).toBe('1461');
    expect(heard?.headers['x-api-key']).toBe('key-1461');
    const said = heard?.body
      ? {
          namespaces: heard.body.namespaces,
          person: heard.body.partyPersonNumber,
          protected: heard.body.protected,
        }
      : {
          namespaces: heard?.query.getAll('namespace'),
          person: heard?.query.get('partyPersonNumber'),
          protected: heard?.query.get('protected') === 'true',
        };
    expect(said).toEqual({ namespaces: ['BN'], person: persons[0], protected: false });
    expect(JSON.stringify(heard?.body)).not.toContain('1438');
  });

  it.each(ways)('asks nobody of whom it holds nothing: %s', async (_way, ask) => {
    await ask(scope(['1461'], { authority: 'socialnamnden' }), call());
    await ask(scope(['9999']), call());
    expect(system.heard()).toEqual([]);
  });

  it('leaves out cases with a party whose identity is protected, or not known to be unprotected', async () => {
    const hidden = ['1461:case:BN-2026-000002', '1461:case:BN-2026-000005'];
    const { records } = await system.cases.load(hidden, scope(['1461']), call());
    expect(records).toEqual([null, null]);
    const open = await system.cases.load(hidden, scope(['1461'], { protectedToo: true }), call());
    expect(open.records.map((each) => each?.facts.marking)).toEqual(['PROTECTED', 'UNKNOWN']);
  });

  describe('with a source that does not keep to it', () => {
    /** Asks as the question would have been without its narrowing. */
    const ignoring = async (what: (scope: Scope) => Promise<unknown>, kept: Scope) => {
      const loose = { ...kept, subject: null, protectedToo: true };
      const answers: unknown[] = [];
      system.shared.tamper = (answer) => {
        answers.push(answer);
        return answer;
      };
      await what(loose);
      system.shared.tamper = () => answers.shift();
      return what(kept);
    };

    it('shows nothing of protected people, and tells nothing of it', async () => {
      const asked = await ignoring((each) => system.cases.load(cases(), each, call()), scope(['1461']));
      const { records, states } = asked as Awaited<ReturnType<typeof system.cases.load>>;
      const shown = records.filter((each) => each !== null);
      expect(shown.length).toBeGreaterThan(20);
      expect(shown.every((each) => each.facts.marking === 'NONE')).toBe(true);
      expect(states.map((each) => each.status)).toEqual(['LIVE']);
    });

    it('shows a person nothing of others', async () => {
      const own = scope(['1461'], { subject: persons[1] });
      const asked = await ignoring((each) => system.cases.load(cases(), each, call()), own);
      const { records } = asked as Awaited<ReturnType<typeof system.cases.load>>;
      const shown = records.filter((each) => each !== null);
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.every((each) => each.facts.subjects.includes(persons[1]))).toBe(true);
    });

    it('shows a page as long as it should be, so that its end says nothing of what was left out', async () => {
      for (const errand of system.errands('1461').slice(20, 60))
        errand.stakeholders[0].protectedIdentity = true;
      const narrow = scope(['1461']);
      const { records: expected } = await system.cases.list({}, slice, narrow, call());
      expect(expected).toHaveLength(40);
      // From now on the source takes no notice of `protected`.
      for (const errand of system.errands('1461')) {
        errand.reallyProtected = errand.stakeholders[0].protectedIdentity;
        errand.stakeholders[0].protectedIdentity = false;
      }
      system.shared.tamper = (answer) => ({
        ...answer,
        errands: answer.errands.map((each: (typeof answer.errands)[0]) => ({
          ...each,
          stakeholders: [{ ...each.stakeholders[0], protectedIdentity: each.reallyProtected }],
        })),
      });
      const { records } = await system.cases.list({}, slice, narrow, call());
      expect(ids(records)).toEqual(ids(expected));
      expect(system.heard().length).toBeGreaterThan(2);
    });
  });
});

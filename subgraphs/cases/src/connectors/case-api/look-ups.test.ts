import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { call, everywhere, listing, type System, startSystem } from '../../../test/system.ts';

const twenty = { first: 20, after: null };

describe('the number of calls', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(100);
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());
  const heard = () =>
    system
      .heard()
      .map((each) => `${each.municipality} ${each.what}`)
      .sort();
  const of = (what: string) => ['1438', '1461', '1492'].map((tenant) => `${tenant} ${what}`);

  it('for 200 cases with parties, documents and decisions is one for each connection and kind', async () => {
    const request = call();
    const { records } = await system.cases.list({}, { first: 200, after: null }, everywhere, request);
    const ids = records.map((each) => each.record.id);
    expect(ids).toHaveLength(200);
    const [parties, documents, decisions] = await Promise.all([
      system.parties.related('case', ids, {}, twenty, everywhere, request),
      system.documents.related('case', ids, {}, twenty, everywhere, request),
      system.decisions.related('case', ids, {}, twenty, everywhere, request),
    ]);
    expect(parties.records.flat()).toHaveLength(400);
    expect(documents.records.flat()).toHaveLength(600);
    expect(decisions.records.flat()).toHaveLength(400);
    // The parties came with the cases.
    expect(heard()).toEqual(
      [...of('decisions/by-errand'), ...of('documents/by-errand'), ...of('errands')].sort(),
    );
  });

  it('for the parties of cases that the request has not fetched is one for each connection', async () => {
    await system.parties.related('case', listing(system).slice(0, 200), {}, twenty, everywhere, call());
    expect(heard()).toEqual(of('errands/lookup'));
  });

  it('for cases by id is none for those that the request has just seen', async () => {
    const request = call();
    const { records } = await system.cases.list({}, twenty, everywhere, request);
    const before = system.heard().length;
    const ids = records.map((each) => each.record.id);
    const { records: again, states } = await system.cases.load(ids, everywhere, request);
    expect(again).toEqual(records);
    expect(states.map((each) => each.status)).toEqual(['LIVE', 'LIVE', 'LIVE']);
    expect(system.heard()).toHaveLength(before);
  });

  it('is none saved between requests: what one reader has fetched, another does not get', async () => {
    await system.cases.list({}, twenty, everywhere, call());
    await system.cases.load(listing(system).slice(0, 20), everywhere, call());
    expect(heard()).toEqual([...of('errands'), ...of('errands/lookup')].sort());
  });

  it('saved within a request goes no further than the scope that asks again', async () => {
    const request = call();
    const errand = system.errands('1461')[1];
    errand.stakeholders[0].protectedIdentity = true;
    const wide = { ...everywhere, protectedToo: true };
    const id = '1461:case:BN-2026-000002';
    expect((await system.cases.load([id], wide, request)).records[0]?.facts.marking).toBe('PROTECTED');
    expect((await system.cases.load([id], everywhere, request)).records).toEqual([null]);
    const narrow = { ...everywhere, owners: [{ tenant: '1461', authority: 'kommunstyrelsen' }] };
    expect((await system.parties.related('case', [id], {}, twenty, narrow, request)).records).toEqual([[]]);
    errand.stakeholders[0].protectedIdentity = false;
  });
});

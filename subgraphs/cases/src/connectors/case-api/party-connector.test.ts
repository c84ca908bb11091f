import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { persons } from '../../../test/registers.ts';
import { call, everywhere, type System, startSystem } from '../../../test/system.ts';

const slice = { first: 501, after: null };
const id = '1461:case:BN-2026-000003';

describe('the parties of a case', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(12);
  });
  afterAll(() => system.close());

  it('are its people and organisations, each with its part', async () => {
    const { records } = await system.parties.related(
      'case',
      [id, '1461:case:none'],
      {},
      slice,
      everywhere,
      call(),
    );
    expect(records[1]).toEqual([]);
    expect(records[0]?.map((each) => each.record)).toEqual([
      {
        id: '1461:party:2-1@BN-2026-000003',
        role: 'APPLICANT',
        name: 'Test Person',
        personNumber: '199001010000',
        organisationNumber: null,
      },
      {
        id: '1461:party:2-2@BN-2026-000003',
        role: 'REPRESENTATIVE',
        name: 'Bygg AB',
        personNumber: null,
        organisationNumber: '5560000001',
      },
    ]);
  });

  it('are read by their ids too', async () => {
    const wanted = ['1461:party:2-2@BN-2026-000003', '1461:party:9-9@BN-2026-000003', '1461:party:x', 'x'];
    const { records } = await system.parties.load(wanted, everywhere, call());
    expect(records.map((each) => each?.record.name)).toEqual(['Bygg AB', undefined, undefined, undefined]);
  });

  it('are the own data of each alone', async () => {
    const { records } = await system.parties.related('case', [id], {}, slice, everywhere, call());
    expect(records[0]?.map((each) => each.facts.subjects)).toEqual([['199001010000'], []]);
    const own = { ...everywhere, subject: persons[0] };
    const { records: shown } = await system.parties.related('case', [id], {}, slice, own, call());
    expect(shown[0]?.map((each) => each.record.name)).toEqual(['Test Person']);
  });

  it('are all protected where one is', async () => {
    system.errands('1461')[2].stakeholders[0].protectedIdentity = true;
    const { records } = await system.parties.related('case', [id], {}, slice, everywhere, call());
    expect(records).toEqual([[]]);
    const open = { ...everywhere, protectedToo: true };
    const { records: shown } = await system.parties.related('case', [id], {}, slice, open, call());
    expect(shown[0]?.map((each) => each.facts.marking)).toEqual(['PROTECTED', 'PROTECTED']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';
import { board } from '../../test/hr-world.ts';
import { timeHarness } from '../../test/time-harness.ts';

const call = { signal: new AbortController().signal, requestId: 'test' };
const scope = { owners: [{ tenant: '1461', authority: board }], subject: null, protectedToo: true };

describe('Head counts', () => {
  let harness: ConnectorHarness;
  beforeAll(async () => {
    harness = await timeHarness('HeadCount');
  });
  afterAll(() => harness.close());
  const list = async (args: object) => {
    const { records } = await harness.connector.list({ ...args }, { first: 100, after: null }, scope, call);
    return records.map(({ record }) => record);
  };

  it('are of those alone whom HR’s list says to be unmarked, whoever asks', async () => {
    const [of311, ...others] = await list({ unit: '1461:unit:311', toPeriod: '2026-02' });
    expect(others).toEqual([]);
    // Five of the six are counted. Of their 5 × 20 × 8 hours, 20 + 8 + 80 are absence; the sixth is away all the month.
    expect(of311).toEqual({
      id: '1461:head-count:2026-02/311',
      period: '2026-02',
      unitCode: '311',
      unit: { id: '1461:unit:311' },
      headCount: 5,
      fullTimeEquivalents: 5,
      absencePercent: 13.5,
    });
  });

  it('are not of a unit with fewer than five such people, nor of one that is named otherwise', async () => {
    expect(await list({ unit: '1461:unit:312' })).toEqual([]);
    expect(await list({ unit: '1461:head-count:311' })).toEqual([]);
    const periods = await list({ unit: '1461:unit:313', fromPeriod: '2026-07' });
    expect(periods.map(({ id }) => id)).toEqual([
      '1461:head-count:2026-08/313',
      '1461:head-count:2026-07/313',
    ]);
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Call, Scope } from '@samgraf/sources';
import { board } from '@samgraf/ss12000/testing';
import { demandWorld, pupil } from '../../test/demand-world.ts';
import { transportWorld } from '../../test/transport-world.ts';

const call: Call = { signal: new AbortController().signal, requestId: 'test' };
const scope: Scope = { owners: [{ tenant: '1461', authority: board }], subject: null, protectedToo: true };

describe('Demand', () => {
  let world: Awaited<ReturnType<typeof transportWorld>>;
  afterEach(() => world.close());
  // biome-ignore lint/suspicious/noExplicitAny: a connector knows its own type of record
  const list = async (type: string, args: object = {}, of: Scope = scope): Promise<any[]> => {
    const connector = world.connectors.find((each) => each.type === type)!;
    const { records } = await connector.list({ ...args }, { first: 500, after: null }, of, call);
    return records.map(({ record }) => record);
  };
  const told = async () =>
    (await list('PublishedDemand')).map(({ coarseness, busStop, stage, square, pupils }) =>
      [coarseness, busStop?.id.at(-1), stage, square && [square.easting, square.metres].join('/'), pupils]
        .filter((each) => each != null)
        .join(' '),
    );

  it('is counted exactly, each pupil once by everything, and nobody who is protected', async () => {
    world = await transportWorld({
      change(school, geodata) {
        demandWorld([2, 1, 0, 0, 0, 0, 0])(school, geodata);
        const { persons } = school.parts.get('1461')!;
        persons.push(pupil('1461', 'p', 1, { securityMarking: 'Sekretessmarkering' }));
        persons.push(pupil('1461', 'u', 1, { securityMarking: null }));
      },
    });
    const counted = (await list('TransportDemand')).map(
      ({ by, busStop, schoolUnit, square, stage, pupils, unknown }) => [
        by,
        busStop?.id ?? schoolUnit?.id ?? square.easting,
        stage,
        pupils,
        unknown,
      ],
    );
    expect(counted).toEqual([
      ['GRID_1KM', 341_000, 'YEARS_4_TO_6', 2, 2],
      ['GRID_1KM', 342_000, 'YEARS_4_TO_6', 1, 1],
      ['SCHOOL', '1461:school-unit:91461001', 'YEARS_4_TO_6', 3, 3],
      ['STOP', '1461:bus-stop:1', 'YEARS_4_TO_6', 2, 2],
      ['STOP', '1461:bus-stop:2', 'YEARS_4_TO_6', 1, 1],
    ]);
    expect(await list('TransportDemand', { by: 'STOP', stage: 'YEARS_0_TO_3' })).toEqual([]);
    expect(await list('TransportDemand', {}, { ...scope, subject: '201501011461' })).toEqual([]);
    expect(await list('TransportDemand', {}, { ...scope, responsible: '1461' })).toEqual([]);
  });

  it('is published by stop where five are, and what is less by the area around it', async () => {
    world = await transportWorld({ change: demandWorld([6, 2, 3, 9, 0, 0, 1]) });
    // Stops 2 and 3 lie in one square of five kilometres; the one at the seventh is alone, and goes with the smallest.
    expect(await told()).toEqual([
      'STOP_AND_STAGE 1 YEARS_4_TO_6 6',
      'STOP_AND_STAGE 4 YEARS_4_TO_6 9',
      'MUNICIPALITY 6',
    ]);
  });

  it('is published as nothing where all together are too few, and says so', async () => {
    world = await transportWorld({ change: demandWorld([1, 2, 1]) });
    expect(await list('PublishedDemand')).toMatchObject([{ coarseness: 'MUNICIPALITY', pupils: null }]);
  });

  it('is published once: who comes or goes afterwards changes nothing, so that there is nothing to subtract', async () => {
    world = await transportWorld({ change: demandWorld([6, 6]) });
    const before = await told();
    world.school.parts.get('1461')!.persons.push(pupil('1461', 'new', 1));
    await world.readAgain();
    expect((await list('TransportDemand', { by: 'SCHOOL' }))[0].pupils).toBe(13);
    expect(await told()).toEqual(before);
  });

  it('is not published before everything that it rests on was read', async () => {
    world = await transportWorld({
      change(school, geodata) {
        demandWorld([6, 6])(school, geodata);
        geodata.broken.add('1492');
      },
    });
    expect(await told()).toEqual([]);
    world.geodata.broken.clear();
    await world.readAgain();
    expect(await told()).toHaveLength(2);
  });
});

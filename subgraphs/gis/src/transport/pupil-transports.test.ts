import { afterEach, describe, expect, it } from '@jest/globals';
import type { SchoolTransportRule } from '@samgraf/configuration';
import type { GeodataServer } from '@samgraf/geodata/testing';
import type { Call, Scope } from '@samgraf/sources';
import { board, type SchoolServer } from '@samgraf/ss12000/testing';
import { transportWorld } from '../../test/transport-world.ts';

type Json = Record<string, unknown>;
type World = Awaited<ReturnType<typeof transportWorld>>;

const call: Call = { signal: new AbortController().signal, requestId: 'test' };
const scope: Scope = {
  owners: ['1461', '1492'].map((tenant) => ({ tenant, authority: board })),
  subject: null,
  protectedToo: true,
};
const rule = (more: Partial<SchoolTransportRule> = {}): SchoolTransportRule => ({
  types: ['FKLASS', 'GR'],
  years: [0, 9],
  metres: 700,
  limit: 'AT_LEAST',
  stopMetres: 500,
  unsafe: 'WALKED',
  decision: 'BUN 2023/1',
  from: '2023-07-01',
  to: null,
  ...more,
});

/** In Mellerud a road from west to east, a kilometre long, of which the last 300 metres are unsafe; the school at its west end. */
function roads(geodata: GeodataServer, unsafe = true) {
  const part = geodata.parts.get('1461')!;
  const at = (x: number, y = 0): [number, number] => [340_000 + x, 6_500_000 + y];
  const link = (id: string, from: number, to: number, more: Json) => ({
    id,
    geometry: { type: 'LineString' as const, coordinates: [at(from), at(to)] },
    properties: {
      lankid: id,
      startnod: `n${from}`,
      slutnod: `n${to}`,
      gangtrafik: true,
      trafikfarlig: false,
      ...more,
    },
  });
  part.set('vagnat', [link('w', 0, 700, {}), link('e', 700, 1_000, { trafikfarlig: unsafe })]);
  const point = (id: string, x: number, y: number, properties: Json) => ({
    id,
    geometry: { type: 'Point' as const, coordinates: at(x, y) },
    properties,
  });
  part.set('skolenheter', [point('s', 0, 30, { skolenhetskod: '91461001', namn: 'Nordalsskolan' })]);
  part.set('adresser', [
    point('a', 600, 20, { gatuadress: 'Storgatan 1', postnummer: '464 30' }),
    point('b', 900, 10, { gatuadress: 'Ringvägen 2', postnummer: '464 30' }),
  ]);
  part.set('fastigheter', [point('f', 500, 5, { beteckning: 'MELLERUD BY 1:1' })]);
  part.set('hallplatser', [
    point('h', 100, 0, { hallplatsid: '1', namn: 'Väst' }),
    point('i', 1_000, 0, { hallplatsid: '2', namn: 'Öst' }),
  ]);
}

/** Changes what the register of Mellerud has of a pupil. */
function pupil(school: SchoolServer, id: string, more: Json) {
  const { persons } = school.parts.get('1461')!;
  const index = persons.findIndex((each) => each.id === `1461-${id}`);
  persons[index] = { ...persons[index], ...more };
}

describe('The way to school', () => {
  let world: World;
  afterEach(() => world.close());

  const open = async (
    rules: readonly SchoolTransportRule[] | null,
    change: (school: SchoolServer, geodata: GeodataServer) => void = () => undefined,
  ) => {
    world = await transportWorld({
      rules: rules ? { '1461': rules } : {},
      change(school, geodata) {
        roads(geodata);
        change(school, geodata);
      },
    });
  };
  // biome-ignore lint/suspicious/noExplicitAny: a connector knows its own type of record
  const ways = async (id: string, day?: string): Promise<any[]> => {
    const connector = world.connectors.find(({ type }) => type === 'PupilTransport')!;
    const slice = { first: 9, after: null };
    const { records } = await connector.related(
      'pupil',
      [`1461:pupil:1461-${id}`],
      { day },
      slice,
      scope,
      call,
    );
    return records[0]!.map(({ record }) => record);
  };

  it('is along the road, and straight between the road and what lies beside it, from each home', async () => {
    await open([rule()]);
    const [registered, byTurns, ...rest] = await ways('a');
    expect(rest).toEqual([]);
    expect(registered).toMatchObject({
      day: '2026-11-20',
      home: { kind: 'REGISTERED', street: 'Storgatan 1', place: { easting: 340_600, northing: 6_500_020 } },
      schoolUnit: { id: '1461:school-unit:91461001' },
      homeMunicipality: { code: '1461', name: 'Mellerud' },
      way: { metres: 20 + 600 + 30 },
      safeWay: { metres: 650 },
      stop: { busStop: { id: '1461:bus-stop:2' }, metres: 20 + 400 },
      rule: {
        firstSchoolYear: 0,
        lastSchoolYear: 9,
        metres: 700,
        inclusive: true,
        stopMetres: 500,
        decision: 'BUN 2023/1',
      },
      assessment: { status: 'NOT_BY_DISTANCE', ground: null, reason: null },
    });
    expect(byTurns).toMatchObject({
      home: { kind: 'BY_TURNS', street: 'Ringvägen 2' },
      way: { metres: 10 + 900 + 30 },
      safeWay: null,
      stop: { busStop: { id: '1461:bus-stop:2' }, metres: 110 },
      assessment: { status: 'PRELIMINARILY_ENTITLED', ground: 'DISTANCE', reason: null },
    });
    const corners = (points: Array<{ easting: number; northing: number }>) =>
      points.map(({ easting, northing }) => [easting - 340_000, northing - 6_500_000]);
    expect(corners(byTurns.way.path)).toEqual([
      [900, 10],
      [900, 0],
      [700, 0],
      [0, 0],
      [0, 30],
    ]);
  });

  it('leads round what is unsafe, to school and to the stop, where the rule says so', async () => {
    await open([rule({ metres: 2_000, unsafe: 'AVOIDED' })]);
    const [registered, byTurns] = await ways('a');
    expect(registered).toMatchObject({
      stop: { busStop: { id: '1461:bus-stop:1' }, metres: 20 + 500 },
      assessment: { status: 'NOT_BY_DISTANCE' },
    });
    expect(byTurns).toMatchObject({
      safeWay: null,
      stop: null,
      assessment: { status: 'PRELIMINARILY_ENTITLED', ground: 'TRAFFIC' },
    });
  });

  it('begins at the property where another has the same address', async () => {
    await open([rule()], (school, geodata) => {
      const home = {
        type: 'Folkbokföring',
        municipalityCode: 1461,
        streetAddress: 'Storgatan 1',
        postalCode: '46430',
      };
      pupil(school, 'a', { addresses: [{ ...home, realEstateDesignation: 'MELLERUD BY 1:1' }, home] });
      const part = geodata.parts.get('1461')!;
      const [address, ...rest] = part.get('adresser')!;
      part.set('adresser', [
        { ...address!, properties: { ...address!.properties, fastighet: 'MELLERUD BY 9:9' } },
        ...rest,
      ]);
    });
    expect((await ways('a')).map(({ way }) => way.metres)).toEqual([5 + 500 + 30, 650]);
  });

  it('begins at the property where no address is known, and is unknown where neither is', async () => {
    const address = {
      type: 'Folkbokföring',
      municipalityCode: 1461,
      streetAddress: 'Nygatan 1',
      postalCode: '46430',
    };
    await open([rule()], (school) => {
      pupil(school, 'k', {
        addresses: [{ ...address, realEstateDesignation: 'MELLERUD BY 1:1' }],
        enrolments: [
          { enroledAt: { id: '1461-s' }, schoolYear: 4, schoolType: 'GR', startDate: '2025-08-18' },
        ],
      });
      pupil(school, 'e', { addresses: [address] });
    });
    expect(await ways('k')).toMatchObject([{ way: { metres: 5 + 500 + 30 } }]);
    expect(await ways('e')).toMatchObject([
      { home: { place: null }, way: null, assessment: { status: 'UNKNOWN', reason: 'ADDRESS_NOT_FOUND' } },
    ]);
  });

  it.each([
    ['NO_RULE', 'a municipality that has none', null, {}],
    ['NO_RULE', 'another school year', [rule({ years: [5, 9] })], {}],
    ['NO_RULE', 'a rule that has ended', [rule({ to: '2026-11-19' })], {}],
    ['NO_ADDRESS', 'nobody’s address', [rule()], { addresses: [] }],
    ['PROTECTED', 'a marking', [rule()], { securityMarking: 'Sekretessmarkering' }],
    ['PROTECTED', 'a marking that is not told', [rule()], { securityMarking: null }],
    [
      'SCHOOL_NOT_FOUND',
      'a school that no map has',
      [rule()],
      {
        enrolments: [
          { enroledAt: { id: '1461-f' }, schoolYear: 4, schoolType: 'GR', startDate: '2025-08-18' },
        ],
      },
    ],
  ])('is %s for %s', async (reason, _what, rules, more) => {
    await open(rules, (school) => pupil(school, 'a', more));
    const [way] = await ways('a');
    expect(way.assessment).toEqual({ status: 'UNKNOWN', ground: null, reason });
    if (reason === 'PROTECTED')
      expect([way.home, way.way, way.safeWay, way.stop]).toEqual([null, null, null, null]);
  });

  it('is not there where no road leads, and unknown where the roads were never read', async () => {
    await open([rule()], (_school, geodata) => {
      const part = geodata.parts.get('1461')!;
      part.set(
        'vagnat',
        part
          .get('vagnat')!
          .map((each) => ({ ...each, properties: { ...each.properties, gangtrafik: false } })),
      );
    });
    expect((await ways('a'))[0]).toMatchObject({ way: null, assessment: { reason: 'NO_ROAD' } });
    await world.close();
    await open([rule()], (_school, geodata) => geodata.swapped.add('1461 vagnat'));
    expect((await ways('a'))[0]).toMatchObject({ way: null, assessment: { reason: 'SOURCE' } });
  });

  it('of a home by turns in another municipality is that municipality’s matter', async () => {
    await open([rule()], (school) => {
      const home = { streetAddress: 'Storgatan 1', postalCode: '46430' };
      pupil(school, 'a', {
        addresses: [
          { ...home, type: 'Folkbokföring', municipalityCode: 1461 },
          { ...home, type: 'Tillfällig adress', municipalityCode: 1492 },
        ],
      });
    });
    const assessed = (await ways('a')).map(({ assessment }) => assessment.reason);
    expect(assessed).toEqual([null, 'HOME_ELSEWHERE']);
  });

  it('follows the rule of the home municipality, whose ever the school is', async () => {
    await open([rule()], (school) =>
      pupil(school, 'a', {
        addresses: [
          {
            type: 'Folkbokföring',
            municipalityCode: 1492,
            streetAddress: 'Storgatan 1',
            postalCode: '66231',
          },
        ],
      }),
    );
    expect(await ways('a')).toMatchObject([
      { homeMunicipality: { code: '1492' }, rule: null, assessment: { reason: 'NO_RULE' } },
    ]);
  });

  it('of next year’s intake is by the rule of the day that they begin', async () => {
    await open([rule({ to: '2027-06-30' }), rule({ from: '2027-07-01', metres: 600 })]);
    expect(await ways('e')).toMatchObject([
      {
        day: '2027-08-16',
        schoolYear: 0,
        rule: { metres: 600 },
        assessment: { status: 'PRELIMINARILY_ENTITLED' },
      },
    ]);
    expect(await ways('a', '2027-07-01')).toMatchObject([{ rule: { metres: 600 } }, {}]);
    expect(await ways('a', '2026-11-19')).toEqual([]);
  });

  it('is another when the roads are', async () => {
    await open([rule()]);
    expect((await ways('a'))[0].way.metres).toBe(650);
    const part = world.geodata.parts.get('1461')!;
    part.set('vagnat', part.get('vagnat')!.slice(1));
    await world.readAgain();
    expect((await ways('a'))[0].way).toMatchObject({
      metres: Math.round(Math.hypot(100, 20) + Math.hypot(700, 30)),
    });
  });
});

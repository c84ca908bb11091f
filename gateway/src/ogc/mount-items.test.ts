import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startMapLayers, type TestMapLayers } from './testing/test-map-layers.ts';

let world: TestMapLayers;
beforeAll(async () => {
  world = await startMapLayers();
});
afterAll(() => world.close());
beforeEach(() => {
  world.land.asked.length = 0;
});

const placed = () => world.land.sites.filter(({ place }) => place);
const ids = (body: { features: Array<{ id: string }> }) => body.features.map(({ id }) => id);
const items = (query: string, headers?: Record<string, string>) =>
  world.get(`/collections/sites/items?${query}`, headers);
const all = async (query: string) => {
  const found: string[] = [];
  let next: string | undefined = `/collections/sites/items?${query}`;
  let pages = 0;
  while (next !== undefined) {
    const { status, body } = await world.get(next);
    expect(status).toBe(200);
    found.push(...ids(body));
    next = body.links.find(({ rel }: { rel: string }) => rel === 'next')?.href;
    if (++pages > 100) throw new Error('no end');
  }
  return found;
};

describe('a page of features', () => {
  it('holds what has a place, and counts nothing else', async () => {
    const { body, headers } = await items('limit=10');
    expect(headers.get('content-type')).toBe('application/geo+json');
    expect(headers.get('content-crs')).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>');
    expect(body).toMatchObject({
      type: 'FeatureCollection',
      numberMatched: placed().length,
      numberReturned: 10,
      complete: true,
    });
    expect(ids(body)).toEqual(
      placed()
        .slice(0, 10)
        .map(({ id }) => id),
    );
  });

  it('asks a source that counts for no more than it shows', async () => {
    await items('limit=10');
    expect(world.land.asked.map(({ variables }) => variables?.first)).toEqual([11]);
  });

  it('leads to all, each once, by its links alone', async () => {
    expect(await all('limit=333')).toEqual(placed().map(({ id }) => id));
  });

  it('has an end where the last page is full', async () => {
    const count = placed().length;
    const { body } = await items(`limit=${Math.min(count, 1_000)}`);
    expect(body.numberReturned).toBe(Math.min(count, 1_000));
    expect(await all('limit=545')).toHaveLength(count);
  });

  it('takes a limit that is too high for the highest, and one that is none for a fault', async () => {
    expect((await items('limit=1000000')).body.numberReturned).toBe(1_000);
    for (const each of ['0', '-1', 'many', '1.5', '']) {
      expect(await items(`limit=${each}`)).toMatchObject({
        status: 400,
        body: { code: 'InvalidParameterValue' },
      });
    }
  });

  it('refuses what it does not know, by name', async () => {
    const { status, body } = await items('limt=10');
    expect(status).toBe(400);
    expect(body.description).toContain('"limt" is no parameter here');
    expect((await items('limit=1&limit=2')).status).toBe(400);
    expect((await items('cursor=none')).body).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('tells the truth about its sources', async () => {
    const { body, headers } = await items('limit=1');
    expect(body.sources).toMatchObject([{ municipality: '1461', system: 'land', status: 'LIVE' }]);
    expect(headers.get('samgraf-sources')).toBe('"1461/land";status=LIVE;as-of="2026-01-01T00:00:00Z"');
    expect(headers.get('samgraf-complete')).toBe('true');
  });
});

describe('a box', () => {
  const box = [11.9, 58.6, 12.3, 58.8] as const;
  const inBox = () =>
    placed()
      .filter(
        ({ place }) =>
          box[0] <= place!.longitude &&
          place!.longitude <= box[2] &&
          box[1] <= place!.latitude &&
          place!.latitude <= box[3],
      )
      .map(({ id }) => id);

  it('lets through what lies in it, and is handed to the source', async () => {
    expect(inBox().length).toBeGreaterThan(20);
    expect(await all(`bbox=${box}&limit=50`)).toEqual(inBox());
    expect((await items(`bbox=${box}&limit=5`)).body.numberMatched).toBe(inBox().length);
    expect(world.land.asked.at(-1)!.variables).toMatchObject({
      within: { box: { west: 11.9, north: 58.8 } },
    });
  });

  it('may have heights', async () => {
    expect(await all('bbox=11.9,58.6,-100,12.3,58.8,5000')).toEqual(inBox());
  });

  it.each([
    ['http://www.opengis.net/def/crs/EPSG/0/3006', '6500000,330000,6530000,350000'],
    ['http://www.opengis.net/def/crs/EPSG/0/25833', '330000,6500000,350000,6530000'],
  ])('in %s has the axes of its authority', async (uri, bbox) => {
    const expected = placed()
      .filter(
        ({ place: p }) =>
          p!.northing >= 6_500_000 &&
          p!.northing <= 6_530_000 &&
          p!.easting >= 330_000 &&
          p!.easting <= 350_000,
      )
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(20);
    const { body } = await items(`bbox=${bbox}&bbox-crs=${uri}&limit=1000`);
    expect(ids(body)).toEqual(expected);
    expect(body.numberMatched).toBe(expected.length);
  });

  it('round the antimeridian, or at a pole, is a box like any other', async () => {
    for (const bbox of ['177,-10,-177,10', '-180,-90,180,-85', '-180,85,180,90', '170,65,-170,70']) {
      expect((await items(`bbox=${bbox}`)).body).toMatchObject({ numberReturned: 0, numberMatched: 0 });
    }
    expect(await all('bbox=11.9,-90,-170,90&limit=1000')).toHaveLength(
      placed().filter(({ place }) => place!.longitude >= 11.9).length,
    );
  });

  it('that is none is refused', async () => {
    for (const bbox of ['1,2,3', '1,2,3,x', '1,2,3,4,5', '11,59,12,58', '', '1,2,,4', 'Infinity,1,2,3']) {
      expect((await items(`bbox=${bbox}`)).status).toBe(400);
    }
    expect((await items('bbox=1,2,3,4&bbox-crs=EPSG:3006')).status).toBe(400);
  });
});

describe('a time', () => {
  it.each([
    ['2020-01-05T12:00:00Z', (day: string) => day === '2020-01-05'],
    ['2020-01-05', (day: string) => day === '2020-01-05'],
    ['2021-01-05T/..', (day: string) => day >= '2021-01-05'],
    [
      '2020-01-05T00:00:00Z/2020-02-01T00:00:00Z',
      (day: string) => day >= '2020-01-05' && day <= '2020-02-01',
    ],
    ['../2020-02-01T00:00:00Z', (day: string) => day <= '2020-02-01'],
    ['2021-01-05T00:00:00+01:00/', (day: string) => day >= '2021-01-04'],
  ])('%s lets through what it meets, and what has no time', async (datetime, meets) => {
    const expected = placed().filter(({ builtOn }) => builtOn === null || meets(builtOn));
    expect(await all(`datetime=${encodeURIComponent(datetime)}&limit=1000`)).toEqual(
      expected.map(({ id }) => id),
    );
  });

  it('means nothing where features have none', async () => {
    expect(
      (await world.get('/collections/ways/items?datetime=1999-01-01T00:00:00Z')).body.numberMatched,
    ).toBe(30);
  });

  it('that is none is refused', async () => {
    for (const each of [
      'yesterday',
      '2020-02-30',
      '../..',
      '/',
      'a/b/c',
      '2021-01-01/2020-01-01',
      '2021-01-01T12',
      'T',
      '',
    ]) {
      expect((await items(`datetime=${each}`)).status).toBe(400);
    }
  });
});

describe('a filter', () => {
  const cql = (filter: string, more = '') => `filter=${encodeURIComponent(filter)}${more}`;

  it('is carried out, and counted exactly, whatever the source can be asked by', async () => {
    const expected = placed().filter((each) => each.name === 'Ed' && (each.number ?? 0) > 500);
    const { body } = await items(cql("name = 'Ed' AND number > 500", '&limit=5'));
    expect(body.numberMatched).toBe(expected.length);
    expect(await all(cql("name = 'Ed' AND number > 500", '&limit=5'))).toEqual(expected.map(({ id }) => id));
  });

  it('hands the source what it can be asked by', async () => {
    const { body } = await items(
      cql(
        "municipality IN ('1461', '1492') AND S_INTERSECTS(geometry, BBOX(11.9,58.6,12.3,58.8))",
        '&limit=3',
      ),
    );
    expect(world.land.asked.map(({ variables }) => variables)).toEqual([
      {
        municipality: ['1461', '1492'],
        within: { box: { west: 11.9, south: 58.6, east: 12.3, north: 58.8 } },
        first: 4,
        after: null,
      },
    ]);
    expect(body.numberMatched).toBeGreaterThan(3);
  });

  it.each([
    ["name LIKE '%å%'", 0, (name: string) => name.includes('å')],
    ["CASEI(name) LIKE CASEI('Å%')", 1, (name: string) => /^å/i.test(name)],
    ["name = 'Bön''s'", 1, (name: string) => name === "Bön's"],
  ])('knows texts: %s', async (filter, _some, keeps) => {
    const { body } = await items(cql(filter));
    expect(body.numberMatched).toBe(placed().filter(({ name }) => keeps(name!)).length);
  });

  it('knows nulls, booleans, dates and times', async () => {
    const count = async (filter: string) => (await items(cql(filter))).body.numberMatched;
    expect(await count('number IS NULL')).toBe(placed().filter((each) => each.number === null).length);
    expect(await count('NOT number = 7')).toBe(
      placed().filter((each) => each.number !== null && each.number !== 7).length,
    );
    expect(await count('open = TRUE')).toBe(placed().filter((each) => each.open).length);
    expect(await count("builtOn BETWEEN DATE('2020-02-01') AND '2020-02-29'")).toBe(
      placed().filter(({ builtOn }) => builtOn !== null && builtOn >= '2020-02-01' && builtOn <= '2020-02-29')
        .length,
    );
    expect(await count("seenAt < TIMESTAMP('2026-01-02T00:00:00Z')")).toBe(
      placed().filter(({ seenAt }) => seenAt < '2026-01-02').length,
    );
  });

  it("has geometries in the system it says, with that system's axes", async () => {
    const inside = placed().filter(
      ({ place: p }) => p!.easting + p!.northing - 6_483_000 < 360_000 && p!.easting >= 310_000,
    );
    const triangle = 'POLYGON((6483000 310000, 6483000 360000, 6533000 310000, 6483000 310000))';
    const { body } = await items(
      cql(`S_INTERSECTS(geometry, ${triangle})`, '&filter-crs=http://www.opengis.net/def/crs/EPSG/0/3006'),
    );
    expect(body.numberMatched).toBe(inside.length);
    expect(inside.length).toBeGreaterThan(50);
  });

  it('may be JSON', async () => {
    const filter = JSON.stringify({ op: '=', args: [{ property: 'name' }, 'Ed'] });
    const { body } = await items(cql(filter, '&filter-lang=cql2-json'));
    expect(body.numberMatched).toBe(placed().filter(({ name }) => name === 'Ed').length);
  });

  it('may be a parameter of an attribute', async () => {
    const count = async (query: string) => (await items(query)).body.numberMatched;
    expect(await count('name=Ed&open=false')).toBe(
      placed().filter((each) => each.name === 'Ed' && !each.open).length,
    );
    expect(await count('number=17')).toBe(1);
    expect(await count('builtOn=2020-01-05')).toBe(
      placed().filter(({ builtOn }) => builtOn === '2020-01-05').length,
    );
    expect(await count('municipality=1461')).toBe(
      placed().filter((each) => each.municipality.code === '1461').length,
    );
    for (const query of ['number=many', 'open=yes', 'builtOn=today'])
      expect((await items(query)).status).toBe(400);
  });

  it('goes with a box and a time', async () => {
    const expected = placed().filter(
      ({ place, open, builtOn }) =>
        place!.longitude > 12.2 && open && (builtOn === null || builtOn <= '2021-01-01'),
    );
    expect(await all(cql('open = TRUE', '&bbox=12.2,50,20,60&datetime=../2021-01-01&limit=7'))).toEqual(
      expected.map(({ id }) => id),
    );
  });

  it('that is not one, or asks by what is not there, is refused by name', async () => {
    expect((await items(cql("ort = 'Ed'"))).body.description).toContain(
      '"ort" is not among what can be asked by: name,',
    );
    for (const filter of ['name', "number = 'a'", 'name = ', 'S_TOUCHES(geometry, POINT(1 2))']) {
      expect((await items(cql(filter))).status).toBe(400);
    }
    expect((await items(cql('TRUE', '&filter-lang=ecql'))).status).toBe(400);
    expect((await items(cql('TRUE', '&filter-crs=EPSG:4326'))).status).toBe(400);
  });
});

describe('coordinates', () => {
  const uri = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`;

  it('come as longitude and latitude, or in the axes of the system that was asked for', async () => {
    const { id, place } = placed()[5]!;
    const at = async (query: string) =>
      (await world.get(`/collections/sites/items/${encodeURIComponent(id)}?${query}`)).body.geometry
        .coordinates;
    expect(await at('')).toEqual([Number(place!.longitude.toFixed(7)), Number(place!.latitude.toFixed(7))]);
    expect(await at(`crs=${uri(3006)}`)).toEqual([
      Number(place!.northing.toFixed(3)),
      Number(place!.easting.toFixed(3)),
    ]);
    expect(await at(`crs=${uri(25833)}`)).toEqual([
      Number(place!.easting.toFixed(3)),
      Number(place!.northing.toFixed(3)),
    ]);
    const [northing, easting] = await at(`crs=${uri(3007)}`);
    expect(northing).toBeGreaterThan(6_400_000);
    expect(easting).toBeGreaterThan(90_000);
    expect(easting).toBeLessThan(250_000);
  });

  it('are told by a header of every answer', async () => {
    const { headers } = await items(`crs=${uri(3006)}&limit=1`);
    expect(headers.get('content-crs')).toBe(`<${uri(3006)}>`);
    expect((await items('crs=http://www.opengis.net/def/crs/EPSG/0/4326')).status).toBe(400);
  });

  it('of lines follow', async () => {
    const plain = (await world.get('/collections/ways/items?limit=1')).body.features[0].geometry.coordinates;
    const { body } = await world.get(`/collections/ways/items?limit=1&crs=${uri(3006)}`);
    expect(plain).toHaveLength(2);
    expect(body.features[0].geometry.type).toBe('LineString');
    expect(body.features[0].geometry.coordinates[0][0]).toBeGreaterThan(6_400_000);
  });
});

describe('one feature', () => {
  it('is the same as in the list, whatever its id is made of', async () => {
    const { body: list } = await items('limit=20');
    for (const { links: _links, ...feature } of list.features) {
      const { status, body } = await world.get(`/collections/sites/items/${encodeURIComponent(feature.id)}`);
      expect(status).toBe(200);
      expect(body).toMatchObject(feature);
    }
  });

  it('that is not there, or has no place, is neither', async () => {
    const without = world.land.sites.find(({ place }) => !place)!;
    for (const id of [without.id, 'nothing', '1461:site:%']) {
      expect(await world.get(`/collections/sites/items/${encodeURIComponent(id)}`)).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      });
    }
  });
});

describe('a layer for who is signed in', () => {
  const visits = (headers?: Record<string, string>) => world.get('/collections/visits/items', headers);

  it('is told of to anybody, and read by nobody without a token', async () => {
    expect((await world.get('/collections/visits')).status).toBe(200);
    const { status, headers, body } = await visits();
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await world.get('/collections/visits/items/1461%3Avisit%3A1')).status).toBe(401);
    expect((await world.get('/collections/visits/export')).status).toBe(401);
    expect(world.land.asked).toEqual([]);
  });

  it('gives who may read what the graph gives, by the same token and purpose', async () => {
    const { status, body } = await visits({
      authorization: 'Bearer good',
      'x-purpose': 'supervision',
      'x-case': 'BN 2026/1',
    });
    expect(status).toBe(200);
    expect(body.numberMatched).toBe(placed().length);
    expect(world.land.asked[0]!.headers).toMatchObject({
      authorization: 'Bearer good',
      'x-purpose': 'supervision',
      'x-case': 'BN 2026/1',
      'x-operation': 'VisitsLayer',
    });
    expect((await visits({ authorization: 'Bearer good', 'x-purpose': 'public-access' })).body).toMatchObject(
      { code: 'PURPOSE_NOT_DECLARED' },
    );
    expect((await visits({ authorization: 'Bearer bad' })).status).toBe(401);
  });

  it('says to who may read nothing of it that it is so, and not whether there is anything', async () => {
    world.land.readers.clear();
    const { status, body } = await visits({ authorization: 'Bearer good' });
    world.land.readers.add('Bearer good');
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(body.description).toBe('This account may not read the layer.');
  });
});

describe('a graph that does not answer', () => {
  it('is told as that, and never as an empty layer', async () => {
    world.land.failing = 'SUBGRAPH_UNAVAILABLE';
    const list = await items('limit=1');
    const one = await world.get(`/collections/sites/items/${encodeURIComponent(placed()[0]!.id)}`);
    world.land.failing = null;
    expect(list).toMatchObject({ status: 503, body: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(one).toMatchObject({ status: 503, body: { code: 'SUBGRAPH_UNAVAILABLE' } });
  });
});

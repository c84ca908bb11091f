import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedFeature } from '@samgraf/geodata/testing';
import fc from 'fast-check';
import { type RunningGis, runningGis } from '../test/running-gis.ts';

/** A square of 2 km on the boundary of two municipalities, with what lies in it written down here. */
const [west, south] = [340_000, 6_500_000];
const side = 2_000;
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};
const next = random(7);
type At = [number, number];
interface Known {
  readonly id: string;
  readonly at: At;
}
const spots = (tenant: string, kind: string, count: number, idOf: (n: number) => string): Known[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${tenant}:${kind}:${idOf(n)}`,
    // Whole metres, so that some lie exactly on an edge.
    at: [west + Math.floor(next() * side), south + Math.floor(next() * side)],
  }));
const tenants = ['1461', '1492'];
const properties = tenants.flatMap((tenant) => spots(tenant, 'property', 60, (n) => `BY 1:${n + 1}`));
const stops = tenants.flatMap((tenant) => spots(tenant, 'bus-stop', 30, (n) => `${tenant}${n}`));
const roads = tenants.flatMap((tenant) =>
  spots(tenant, 'road-segment', 40, (n) => `l${n}`).map((each) => ({
    ...each,
    line: [
      each.at,
      [each.at[0] + Math.floor(next() * 300) - 150, each.at[1] + Math.floor(next() * 300) - 150],
    ] as [At, At],
  })),
);

function part(tenant: string) {
  const own = <K extends Known>(known: readonly K[]) => known.filter(({ id }) => id.startsWith(tenant));
  const point = ({ id, at }: Known, given: object): ServedFeature => ({
    id,
    geometry: { type: 'Point', coordinates: at },
    properties: { ...given },
  });
  const local = ({ id }: Known) => id.split(':').slice(2).join(':');
  return new Map([
    ['kommun', []],
    ['fastigheter', own(properties).map((each) => point(each, { beteckning: local(each) }))],
    ['adresser', []],
    ['skolenheter', []],
    [
      'hallplatser',
      own(stops).map((each) => point(each, { hallplatsid: local(each), namn: `Hållplats ${local(each)}` })),
    ],
    [
      'vagnat',
      own(roads).map(
        (each): ServedFeature => ({
          id: local(each),
          geometry: { type: 'LineString', coordinates: each.line },
          properties: { lankid: local(each), startnod: 'a', slutnod: 'b' },
        }),
      ),
    ],
    ['badplatser', []],
  ]);
}

let gis: RunningGis;
beforeAll(async () => {
  gis = await runningGis(new Map(tenants.map((each) => [each, part(each)])));
}, 60_000);
afterAll(() => gis.close());

const metre = fc.integer({ min: -100, max: side + 100 });
const position = fc.tuple(metre, metre).map(([x, y]): At => [west + x, south + y]);
const given = ([easting, northing]: At) => ({ easting, northing });
const ids = (known: readonly Known[]) => known.map(({ id }) => id).sort();
const asked = async (field: string, within: object) => {
  const query = `query ($w: AreaInput) { ${field}(within: $w, first: 500) { nodes { id } complete } }`;
  const { [field]: answer, errors } = await gis.ask(query, { w: within });
  expect([errors, answer.complete]).toEqual([undefined, true]);
  return answer.nodes.map(({ id }: { id: string }) => id);
};

const countOf = async (field: string, within: object) => {
  const query = `query ($w: AreaInput) { ${field}(within: $w, first: 1) { count } }`;
  return (await gis.ask(query, { w: within }))[field].count;
};

interface Degrees {
  readonly longitude: number;
  readonly latitude: number;
}

/** Whether a segment has something left when it is cut off along each edge of a box (Liang and Barsky). */
function clipped(
  from: Degrees,
  to: Degrees,
  [w, s, e, n]: readonly [number, number, number, number],
): boolean {
  const [dx, dy] = [to.longitude - from.longitude, to.latitude - from.latitude];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.longitude - w],
    [dx, e - from.longitude],
    [-dy, from.latitude - s],
    [dy, n - from.latitude],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** By the winding number, and by the distance to each edge: nothing of it is in the code under test. */
function inPolygon(corners: readonly At[], [x, y]: At): boolean {
  let turns = 0;
  for (const [index, a] of corners.entries()) {
    const b = corners[(index + 1) % corners.length]!;
    if (toSegment(a, b, [x, y]) === 0) return true;
    turns += Math.atan2(
      (a[0] - x) * (b[1] - y) - (a[1] - y) * (b[0] - x),
      (a[0] - x) * (b[0] - x) + (a[1] - y) * (b[1] - y),
    );
  }
  return Math.abs(turns) > Math.PI;
}

function toSegment(a: At, b: At, p: At): number {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  const along = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length;
  if (along <= 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  if (along >= length) return Math.hypot(p[0] - b[0], p[1] - b[1]);
  return Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length;
}

describe('what lies within an area', () => {
  it('is what looking at each finds, by a box, its edges included', async () => {
    await fc.assert(
      fc.asyncProperty(position, position, async (one, other) => {
        const [w, e] = [Math.min(one[0], other[0]), Math.max(one[0], other[0])];
        const [s, n] = [Math.min(one[1], other[1]), Math.max(one[1], other[1])];
        const box = { west: w, south: s, east: e, north: n };
        const expected = properties.filter(({ at: [x, y] }) => w <= x && x <= e && s <= y && y <= n);
        expect(await asked('properties', { box })).toEqual(ids(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('is what looking at each finds, by a triangle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(position, position, position), async (corners) => {
        fc.pre(new Set(corners.map(String)).size === 3);
        const expected = properties.filter(({ at }) => inPolygon(corners, at));
        expect(await asked('properties', { polygon: corners.map(given) })).toEqual(ids(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('is what looking at each finds, by a distance, of points and of roads', async () => {
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 900 }), async (from, metres) => {
        const distance = { from: given(from), metres };
        const near = stops.filter(({ at }) => Math.hypot(at[0] - from[0], at[1] - from[1]) <= metres);
        expect(await asked('busStops', { distance })).toEqual(ids(near));
        const along = roads.filter(({ line: [a, b] }) => toSegment(a, b, from) <= metres);
        expect(await asked('roadSegments', { distance })).toEqual(ids(along));
      }),
      { numRuns: 60 },
    );
  });

  it('is what looking at each finds, by a box in degrees, and is counted so, of points and of roads', async () => {
    const placesOf = async (field: string, selection: string) => {
      const answer = await gis.ask(`{ ${field}(first: 500) { nodes { id ${selection} } } }`);
      return answer[field].nodes as ReadonlyArray<{
        id: string;
        place: Degrees;
        geometry: readonly Degrees[];
      }>;
    };
    const points = await placesOf('properties', 'place { longitude latitude }');
    const lines = await placesOf('roadSegments', 'geometry { longitude latitude }');
    expect([points.length, lines.length]).toEqual([properties.length, roads.length]);
    const [w0, s0] = [12.24, 58.598];
    // Some of the edges go through a place.
    const longitude = fc.oneof(
      fc.double({ min: 0, max: 0.05, noNaN: true }).map((each) => w0 + each),
      fc.constantFrom(...points.map(({ place }) => place.longitude)),
    );
    const latitude = fc.oneof(
      fc.double({ min: 0, max: 0.025, noNaN: true }).map((each) => s0 + each),
      fc.constantFrom(...points.map(({ place }) => place.latitude)),
    );
    await fc.assert(
      fc.asyncProperty(longitude, longitude, latitude, latitude, async (a, b, c, d) => {
        const [w, e, so, n] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const holds = ({ longitude: x, latitude: y }: Degrees) => w <= x && x <= e && so <= y && y <= n;
        const within = { degrees: { west: w, south: so, east: e, north: n } };
        const inside = points.filter(({ place }) => holds(place)).map(({ id }) => id);
        expect(await asked('properties', within)).toEqual(inside);
        expect(await countOf('properties', within)).toBe(inside.length);
        const meeting = lines
          .filter(({ geometry: [from, to] }) => holds(from!) || clipped(from!, to!, [w, so, e, n]))
          .map(({ id }) => id);
        expect(await asked('roadSegments', within)).toEqual(meeting);
        expect(await countOf('roadSegments', within)).toBe(meeting.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is all of it in the box of the world, and nothing in one elsewhere', async () => {
    const world = { degrees: { west: -180, south: -90, east: 180, north: 90 } };
    expect(await asked('busStops', world)).toEqual(ids(stops));
    expect(await countOf('busStops', world)).toBe(stops.length);
    const elsewhere = { degrees: { west: -10, south: -60, east: 5, north: -20 } };
    expect([await asked('busStops', elsewhere), await countOf('busStops', elsewhere)]).toEqual([[], 0]);
  });

  it('is counted by a box in metres, a triangle and a distance as it is listed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(position, position, position), async (corners) => {
        fc.pre(new Set(corners.map(String)).size === 3);
        const [one, other] = corners;
        const box = {
          west: Math.min(one[0], other[0]),
          south: Math.min(one[1], other[1]),
          east: Math.max(one[0], other[0]),
          north: Math.max(one[1], other[1]),
        };
        const areas = [
          { box },
          { polygon: corners.map(given) },
          { distance: { from: given(one), metres: 500 } },
        ];
        for (const within of areas)
          expect(await countOf('roadSegments', within)).toBe((await asked('roadSegments', within)).length);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same by degrees', async () => {
    const { properties: all } = await gis.ask(
      '{ properties(first: 500) { nodes { id place { longitude latitude easting northing } } } }',
    );
    expect(all.nodes).toHaveLength(properties.length);
    for (const { place } of all.nodes.slice(0, 20)) {
      const { longitude, latitude, easting, northing } = place;
      const metres = 333.5;
      expect(await asked('properties', { distance: { from: { longitude, latitude }, metres } })).toEqual(
        await asked('properties', { distance: { from: { easting, northing }, metres } }),
      );
    }
  });

  it('is whole by pages of any size', async () => {
    const box = { west, south, east: west + side, north: south + side };
    const found: string[] = [];
    let after: string | null = null;
    do {
      const query =
        'query ($w: AreaInput, $a: String) { properties(within: $w, first: 7, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } }';
      const { properties: page } = await gis.ask(query, { w: { box }, a: after });
      found.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(ids(properties));
  });
});

const mm = ({ distance }: { readonly distance: number }) => Math.round(distance * 1_000);

describe('what lies near', () => {
  it('to each of five hundred among thousands, is found in a moment', async () => {
    const many = Array.from(
      { length: 4_000 },
      (_, n): ServedFeature => ({
        id: `m${n}`,
        geometry: { type: 'Point', coordinates: [west + next() * 20_000, south + next() * 20_000] },
        properties: { beteckning: `BY 1:${n + 1}` },
      }),
    );
    const large = new Map([...part('1492'), ['fastigheter', many]]);
    const crowded = await runningGis(
      new Map([
        ['1461', part('1461')],
        ['1492', large],
      ]),
      1_000,
    );
    try {
      const query =
        '{ properties(first: 500) { nodes { id neighbours(within: 1000, first: 1) { nodes { id } } } } }';
      const started = performance.now();
      const { properties: all, errors } = await crowded.ask(query);
      expect([errors, all.nodes.length]).toEqual([undefined, 500]);
      // A plan that goes through all features for each takes minutes.
      expect(performance.now() - started).toBeLessThan(8_000);
    } finally {
      await crowded.close();
    }
  }, 60_000);

  it('comes by its distance, page by page, over the boundary', async () => {
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 1_500 }), async (to, within) => {
        const expected = [...properties, ...stops]
          .map(({ id, at }) => ({ id, distance: Math.hypot(at[0] - to[0], at[1] - to[1]) }))
          .filter(({ distance }) => distance <= within)
          // To the millimetre, which is how it is told.
          .sort((one, other) => mm(one) - mm(other) || (one.id < other.id ? -1 : 1));
        const query =
          'query ($to: PositionInput!, $within: Int, $after: String) { nearest(to: $to, within: $within, first: 50, after: $after) { nodes { id distance } pageInfo { hasNextPage endCursor } } }';
        const found: Array<{ id: string; distance: number }> = [];
        let after: string | null = null;
        do {
          const { nearest } = await gis.ask(query, { to: given(to), within, after });
          found.push(...nearest.nodes);
          after = nearest.pageInfo.hasNextPage ? nearest.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        for (const [index, { distance }] of found.entries())
          expect(distance).toBeCloseTo(expected[index]!.distance, 2);
      }),
      { numRuns: 30 },
    );
  });

  it('to each of many properties, is found by one look-up, over the boundary', async () => {
    for (const within of [1, 90, 400, 1_000]) {
      const query = `{ properties(first: 500) { nodes { id neighbours(within: ${within}, first: 500) { nodes { id } } } } }`;
      const { properties: all, errors } = await gis.ask(query);
      expect(errors).toBeUndefined();
      for (const { id, neighbours } of all.nodes) {
        const { at } = properties.find((each) => each.id === id)!;
        const expected = properties.filter(
          (each) => each.id !== id && Math.hypot(each.at[0] - at[0], each.at[1] - at[1]) <= within,
        );
        expect(neighbours.nodes.map((each: { id: string }) => each.id)).toEqual(ids(expected));
      }
    }
  });
});

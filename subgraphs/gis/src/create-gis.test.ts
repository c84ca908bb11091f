import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { part } from '@samgraf/geodata/testing';
import { type RunningGis, runningGis } from '../test/running-gis.ts';

let gis: RunningGis;
beforeAll(async () => {
  gis = await runningGis(new Map(['1461', '1492'].map((each) => [each, part(each)])));
}, 60_000);
afterAll(() => gis.close());

const refused = async (query: string) => {
  const { errors } = await gis.ask(query);
  return errors?.map((each: { extensions: { code: string } }) => each.extensions.code);
};

describe('the subgraph of places', () => {
  it('shows anybody a property with its place, its addresses and whose it is', async () => {
    const { _entities } = await gis.ask(`{ _entities(representations: [
      { __typename: "Property", id: "1461:property:BY 1:2", place: { easting: 1 } }
      { __typename: "Property", id: "1461:property:BY 9:9" }
      { __typename: "Property", id: "9999:property:BY 1:2" }
    ]) { ... on Property { id designation use place { easting northing } municipality { code name }
      addresses { nodes { street property { id } } complete sources { status system } } } } }`);
    expect(_entities).toEqual([
      {
        id: '1461:property:BY 1:2',
        designation: 'BY 1:2',
        use: 'DETACHED_HOUSE',
        place: { easting: 340_200, northing: 6_500_050 },
        municipality: { code: '1461', name: 'Mellerud' },
        addresses: {
          nodes: [
            { street: 'Storgatan 4', property: { id: '1461:property:BY 1:2' } },
            { street: 'Storgatan 3', property: { id: '1461:property:BY 1:2' } },
          ],
          complete: true,
          sources: [{ status: 'CACHED', system: 'gis-1461' }],
        },
      },
      null,
      null,
    ]);
  });

  it('finds a school unit’s place by its code, in whichever municipality it lies', async () => {
    const { _entities } = await gis.ask(`{ _entities(representations: [
      { __typename: "SchoolUnit", id: "1461:school-unit:14610003" }
      { __typename: "SchoolUnit", id: "1461:school-unit:14920007" }
      { __typename: "SchoolUnit", id: "1461:school-unit:99999999" }
      { __typename: "SchoolUnit", id: "1461:school-unit:' OR 1=1" }
    ]) { ... on SchoolUnit { schoolUnitCode place { easting northing } municipality { code } } } }`);
    expect(_entities).toEqual([
      {
        schoolUnitCode: '14610003',
        place: { easting: 343_000, northing: 6_501_000 },
        municipality: { code: '1461' },
      },
      {
        schoolUnitCode: '14920007',
        place: { easting: 357_000, northing: 6_551_000 },
        municipality: { code: '1461' },
      },
      { schoolUnitCode: '99999999', place: null, municipality: { code: '1461' } },
      null,
    ]);
  });

  it('finds places of every kind by what they are called, whole words or beginnings, in any case', async () => {
    const found = async (args: string) => {
      const { whereIs } = await gis.ask(`{ whereIs(${args}) { nodes { kind name municipality { code }
        address { id } property { id } schoolSite { name } schoolUnit { id } busStop { stopId } bathingPlace { id } } } }`);
      return whereIs.nodes;
    };
    const nothing = {
      address: null,
      property: null,
      schoolSite: null,
      schoolUnit: null,
      busStop: null,
      bathingPlace: null,
    };
    expect(await found('text: "STORG 3", municipality: ["1461"]')).toEqual([
      {
        ...nothing,
        kind: 'ADDRESS',
        name: 'Storgatan 3, Mellerud',
        municipality: { code: '1461' },
        address: { id: '1461:address:46431 STORGATAN 3' },
      },
    ]);
    expect(await found('text: "by 1:6"')).toMatchObject([
      { kind: 'PROPERTY', name: 'MELLERUD BY 1:6', property: { id: '1461:property:BY 1:6' } },
      { kind: 'PROPERTY', name: 'ÅMÅL BY 1:6', property: { id: '1492:property:BY 1:6' } },
    ]);
    expect(await found('text: "åmål by 1:6"')).toMatchObject([{ name: 'ÅMÅL BY 1:6' }]);
    expect(await found('text: "skola 7 åmål"')).toEqual([
      {
        ...nothing,
        kind: 'SCHOOL',
        name: 'Skola 7',
        municipality: { code: '1492' },
        schoolSite: { name: 'Skola 7' },
        schoolUnit: { id: '1492:school-unit:14920007' },
      },
    ]);
    expect(await found('text: "torg", kinds: [BUS_STOP], municipality: ["1492"], first: 1')).toMatchObject([
      { kind: 'BUS_STOP', name: 'Torget läge 1', busStop: { stopId: '902201' } },
    ]);
    expect(await found('text: "badv 2"')).toMatchObject([
      { kind: 'BATHING_PLACE' },
      { kind: 'BATHING_PLACE' },
    ]);
    for (const text of ['', '  ', '"', '*', 'NEAR(', 'amal', 'text OR namn', '" OR "', '-zz']) {
      expect([text, await found(`text: ${JSON.stringify(text)}`)]).toEqual([text, []]);
    }
  });

  it('shows roads with their corners in both systems, and areas', async () => {
    const { roadSegment, municipalityAreas } = await gis.ask(`{
      roadSegment(id: "1461:road-segment:l1") { direction roadNumber geometry { easting northing longitude latitude } }
      municipalityAreas { nodes { municipality { code } polygons { boundary { easting } } } }
    }`);
    expect(roadSegment).toMatchObject({ direction: 'ALONG', roadNumber: '45' });
    expect(roadSegment.geometry.map(({ easting }: { easting: number }) => easting)).toEqual([
      340_300, 340_350, 340_600,
    ]);
    expect(roadSegment.geometry[0]).toMatchObject({
      longitude: expect.closeTo(12.27, 1),
      latitude: expect.closeTo(58.6, 1),
    });
    expect(municipalityAreas.nodes.map((each: { polygons: unknown[] }) => each.polygons.length)).toEqual([
      1, 1,
    ]);
  });

  it('finds what a layer shows by its id', async () => {
    const { municipalityAreas, schoolSites } = await gis.ask(
      '{ municipalityAreas { nodes { id } } schoolSites { nodes { id name } } }',
    );
    const [area, site] = [municipalityAreas.nodes[1], schoolSites.nodes.at(-1)];
    const found = await gis.ask(
      `{ municipalityArea(id: "${area.id}") { id municipality { code } } schoolSite(id: "${site.id}") { id name } }`,
    );
    expect(found.municipalityArea).toEqual({ id: area.id, municipality: { code: '1492' } });
    expect(found.schoolSite).toEqual(site);
    const absent = await gis.ask('{ municipalityArea(id: "1461:x") { id } schoolSite(id: "1461:x") { id } }');
    expect([absent.municipalityArea, absent.schoolSite]).toEqual([null, null]);
  });

  it('counts what a list has in all, by municipality, words and designation', async () => {
    const counted = async (list: string) =>
      Object.values((await gis.ask(`{ ${list} { count } }`)) as object)[0].count;
    expect(await counted('addresses(first: 1)')).toBe(14);
    expect(await counted('addresses(first: 1, municipality: ["1492"])')).toBe(7);
    expect(await counted('addresses(first: 1, municipality: ["9999"])')).toBe(0);
    expect(await counted('addresses(first: 1, text: "storgatan 3")')).toBe(2);
    expect(await counted('addresses(first: 1, text: "*")')).toBe(0);
    expect(await counted('properties(designation: "by 1:5")')).toBe(2);
    expect(await counted('municipalityAreas')).toBe(2);
  });

  it('finds properties by their designation, whatever its case, in all municipalities', async () => {
    const { properties } = await gis.ask('{ properties(designation: " by  1:5") { nodes { id } } }');
    expect(properties.nodes).toEqual([{ id: '1461:property:BY 1:5' }, { id: '1492:property:BY 1:5' }]);
    expect((await gis.ask('{ properties(designation: "%") { nodes { id } } }')).properties.nodes).toEqual([]);
  });

  it.each([
    ['no shape', '{ addresses(within: {}) { complete } }'],
    [
      'two shapes',
      '{ addresses(within: { box: { west: 340000, south: 6500000, east: 340001, north: 6500001 }, distance: { from: { easting: 340000, northing: 6500000 }, metres: 5 } }) { complete } }',
    ],
    [
      'axes the other way round',
      '{ addresses(within: { box: { west: 6500000, south: 340000, east: 6500001, north: 340001 } }) { complete } }',
    ],
    [
      'a box inside out',
      '{ addresses(within: { box: { west: 340001, south: 6500000, east: 340000, north: 6500001 } }) { complete } }',
    ],
    [
      'a box in degrees inside out',
      '{ addresses(within: { degrees: { west: 13, south: 58, east: 12, north: 59 } }) { complete } }',
    ],
    [
      'a box in degrees beyond the poles',
      '{ addresses(within: { degrees: { west: 12, south: 58, east: 13, north: 91 } }) { complete } }',
    ],
    [
      'a polygon of two corners',
      '{ addresses(within: { polygon: [{ easting: 340000, northing: 6500000 }, { easting: 340001, northing: 6500000 }, { easting: 340000, northing: 6500000 }] }) { complete } }',
    ],
    ['half a place', '{ nearest(to: { easting: 340000 }) { complete } }'],
    [
      'a place in both systems',
      '{ nearest(to: { easting: 340000, northing: 6500000, longitude: 12, latitude: 58 }) { complete } }',
    ],
    ['a place by half of each', '{ nearest(to: { easting: 340000, latitude: 58 }) { complete } }'],
    ['latitude for longitude', '{ nearest(to: { longitude: 58, latitude: 12 }) { complete } }'],
    ['too far', '{ nearest(to: { longitude: 12, latitude: 58 }, within: 20001) { complete } }'],
    [
      'no distance',
      '{ busStops(within: { distance: { from: { longitude: 12, latitude: 58 }, metres: 0 } }) { complete } }',
    ],
    ['neighbours too far', '{ properties(first: 1) { nodes { neighbours(within: 1001) { complete } } } }'],
  ])('refuses a geometry that is none: %s', async (_what, query) => {
    expect(await refused(query)).toEqual(['BAD_GEOMETRY']);
  });

  it('refuses a text without end', async () => {
    expect(await refused(`{ whereIs(text: "${'a'.repeat(201)}") { complete } }`)).toEqual(['BAD_ARGUMENT']);
  });
});

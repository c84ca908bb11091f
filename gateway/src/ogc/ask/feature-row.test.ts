import { describe, expect, it } from '@jest/globals';
import { fit, parseText } from '@samgraf/cql2';
import { crs84, storageSystem } from '../crs/reference-systems.ts';
import type { Layer } from '../layers/layer.ts';
import { featureRow } from './feature-row.ts';

const operation = { name: 'Layer', source: '', purposes: [] };
const layer: Layer = {
  id: 'homes',
  title: '',
  description: '',
  audience: 'SIGNED_IN',
  list: operation,
  feature: operation,
  connection: [],
  root: [],
  geometry: { kind: 'places', path: ['homes', 'property', 'place'] },
  properties: [{ name: 'year', title: '', type: 'integer', path: ['year'] }],
  only: null,
  datetime: null,
  counted: false,
  box: null,
  equals: new Map(),
};
const place = (easting: number) => ({ easting, northing: 6_500_000, longitude: 12, latitude: 58.6 });
const home = (easting: number) => ({ property: { place: place(easting) } });

describe('a feature with several places', () => {
  it('is a point where it has one, and in all of them where it has more', () => {
    const one = featureRow(layer, { id: 'a', year: 3, homes: [home(330_000)] });
    expect(one?.shape(storageSystem)).toEqual({ type: 'Point', coordinates: [330_000, 6_500_000] });
    expect(one?.values).toEqual(new Map([['year', 3]]));
    const two = featureRow(layer, { id: 'a', homes: [home(330_000), home(340_000)] });
    expect(two?.shape(storageSystem)).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [330_000, 6_500_000],
        [340_000, 6_500_000],
      ],
    });
    expect(two?.shape(crs84).type).toBe('MultiPoint');
  });

  it('is where it may be told to be, and nowhere where none of them may', () => {
    const half = featureRow(layer, { id: 'a', homes: [{ property: null }, home(330_000)] });
    expect(half?.shape(storageSystem)).toEqual({ type: 'Point', coordinates: [330_000, 6_500_000] });
    for (const homes of [null, [], [{ property: null }], [null, { property: { place: null } }]]) {
      expect(featureRow(layer, { id: 'a', homes })).toBeNull();
    }
    expect(featureRow(layer, null)).toBeNull();
    expect(featureRow(layer, { homes: [home(330_000)] })).toBeNull();
  });
});

describe('a feature with corners', () => {
  const corner = (easting: number, northing: number) => ({
    easting,
    northing,
    longitude: easting / 100_000,
    latitude: northing / 100_000,
  });
  const ring = (east: number) => ({
    boundary: [corner(east, 0), corner(east + 9, 0), corner(east, 9), corner(east, 0)],
  });
  const positions = (east: number) => [
    [east, 0],
    [east + 9, 0],
    [east, 9],
    [east, 0],
  ];

  it('is a line from its first to its last', () => {
    const road: Layer = { ...layer, geometry: { kind: 'line', path: ['geometry'] } };
    const row = featureRow(road, {
      id: 'a',
      geometry: [corner(300_000, 6_500_000), corner(300_100, 6_500_050)],
    });
    expect(row?.shape(storageSystem)).toEqual({
      type: 'LineString',
      coordinates: [
        [300_000, 6_500_000],
        [300_100, 6_500_050],
      ],
    });
    expect(row?.shape(crs84)).toEqual({
      type: 'LineString',
      coordinates: [
        [3, 65],
        [3.001, 65.0005],
      ],
    });
    for (const geometry of [null, [], [corner(1, 2)]])
      expect(featureRow(road, { id: 'a', geometry })).toBeNull();
  });

  it('is a polygon of its ring, and several where it has several', () => {
    const area: Layer = { ...layer, geometry: { kind: 'rings', path: ['polygons', 'boundary'] } };
    const one = featureRow(area, { id: 'a', polygons: [ring(100)] });
    expect(one?.shape(storageSystem)).toEqual({ type: 'Polygon', coordinates: [positions(100)] });
    const two = featureRow(area, { id: 'a', polygons: [ring(100), ring(200)] });
    expect(two?.shape(storageSystem)).toEqual({
      type: 'MultiPolygon',
      coordinates: [[positions(100)], [positions(200)]],
    });
    for (const polygons of [null, [], [{ boundary: [] }]])
      expect(featureRow(area, { id: 'a', polygons })).toBeNull();
  });
});

describe('a layer of some of what its connection gives', () => {
  it('leaves out what its condition does not hold for, or says nothing of', () => {
    const only = fit(parseText('year > 2'), new Map([['year', 'integer']]));
    const of = (year: number | null) =>
      featureRow({ ...layer, only }, { id: 'a', year, homes: [home(330_000)] });
    expect(of(3)?.values.get('year')).toBe(3);
    expect([of(2), of(null)]).toEqual([null, null]);
  });
});

import { describe, expect, it } from '@jest/globals';
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

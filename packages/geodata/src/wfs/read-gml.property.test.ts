import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gmlOf } from '../../test/gml-of.ts';
import type { Feature } from '../feature.ts';
import type { Geometry } from '../geometry.ts';
import { readGml } from './read-gml.ts';

const number = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((each) => each / 1_000);
const position = fc.tuple(number, number);
const positions = (least: number) => fc.array(position, { minLength: least, maxLength: 6 });
const rings = fc.array(positions(4), { minLength: 1, maxLength: 3 });
const several = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  positions(1).map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  positions(2).map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  several(positions(2)).map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  rings.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  several(rings).map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
);
/** What XML can hold, without blanks at the ends: those are taken away. */
const text = fc
  .string({ unit: fc.constantFrom(...'aÅö<&>"\'1 :-'), minLength: 1, maxLength: 12 })
  .map((each) => `x${each}x`);
const feature: fc.Arbitrary<Feature> = fc.record({
  id: fc.stringMatching(/^[a-z]\w{0,8}$/),
  geometry,
  properties: fc.dictionary(fc.constantFrom('namn', 'gatuadress', 'objektid'), text, {
    noNullPrototype: true,
  }),
});
const namespace = 'https://mellerud.example/gis';
const bytes = (document: string) => new TextEncoder().encode(document);

describe('a page of GML', () => {
  it('is read as the features that it was written from', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 5 }), fc.nat(1_000), (features, matched) => {
        const next = 'http://service/wfs?STARTINDEX=3&COUNT=3';
        expect(readGml(bytes(gmlOf('adresser', features, { matched, next })), namespace, 'adresser')).toEqual(
          {
            features,
            leftOut: 0,
            returned: features.length,
            matched,
            next,
          },
        );
      }),
    );
  });

  it('ends in a value whatever its bytes, and a part of it is no page', () => {
    fc.assert(
      fc.property(
        fc.array(feature, { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (features, share) => {
          const document = gmlOf('adresser', features, { matched: 3, next: null });
          const cut = document.slice(0, Math.floor(document.lastIndexOf('</wfs:FeatureCollection>') * share));
          expect(readGml(bytes(cut), namespace, 'adresser')).toBe('NOT_GML');
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(readGml(noise, namespace, 'adresser')).toBe('NOT_GML');
      }),
    );
  });

  it('leaves out features of another type or namespace, and those without a place, one by one', () => {
    const good: Feature = { id: 'a', geometry: { type: 'Point', coordinates: [1, 2] }, properties: {} };
    const page = gmlOf('adresser', [good, { ...good, id: 'b' }, { ...good, id: 'c' }], {
      matched: 'unknown',
      next: null,
    }).replace('<gml:pos>1 2</gml:pos>', '<gml:pos>1 zwei</gml:pos>');
    expect(readGml(bytes(page), namespace, 'adresser')).toMatchObject({
      features: [{ id: 'b' }, { id: 'c' }],
      leftOut: 1,
      returned: 3,
      matched: null,
    });
    for (const [space, type] of [
      [namespace, 'hallplatser'],
      ['https://elsewhere.example', 'adresser'],
    ] as const)
      expect(readGml(bytes(page), space, type)).toMatchObject({ features: [], leftOut: 3 });
  });

  it('is an exception where the service says so, in any version of its report', () => {
    const report = (uri: string) =>
      bytes(
        `<e:ExceptionReport xmlns:e="${uri}"><e:Exception exceptionCode="NoApplicableCode"/></e:ExceptionReport>`,
      );
    for (const uri of ['http://www.opengis.net/ows/1.1', 'http://www.opengis.net/ows'])
      expect(readGml(report(uri), namespace, 'adresser')).toBe('EXCEPTION');
  });

  it('expands no entity', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0">&b;</wfs:FeatureCollection>';
    expect(readGml(bytes(bomb), namespace, 'adresser')).toBe('NOT_GML');
  });

  it('takes heights away, and what else a curve can be written as', () => {
    const written = (inner: string) =>
      bytes(
        gmlOf('vagnat', [{ id: 'v', geometry: { type: 'Point', coordinates: [7, 7] }, properties: {} }], {
          matched: 1,
          next: null,
        }).replace(/<gml:Point.*<\/gml:Point>/, inner),
      );
    const read = (inner: string) => {
      const page = readGml(written(inner), namespace, 'vagnat');
      return typeof page === 'string' ? page : page.features[0]?.geometry;
    };
    const line = {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    };
    expect(
      read('<gml:LineString srsDimension="3"><gml:posList>1 2 9 3 4 9 5 6 9</gml:posList></gml:LineString>'),
    ).toEqual(line);
    expect(
      read(
        '<gml:LineString><gml:pos>1 2</gml:pos><gml:pos>3 4</gml:pos><gml:pos>5 6</gml:pos></gml:LineString>',
      ),
    ).toEqual(line);
    expect(
      read(
        '<gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>1 2 3 4</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>3 4 5 6</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>',
      ),
    ).toEqual(line);
    expect(
      read(
        '<gml:Curve><gml:segments><gml:Arc><gml:posList>1 2 3 4 5 6</gml:posList></gml:Arc></gml:segments></gml:Curve>',
      ),
    ).toBeUndefined();
    expect(read('<gml:LineString><gml:posList>1 2 3</gml:posList></gml:LineString>')).toBeUndefined();
  });
});

import type { Geometry } from '../src/geometry.ts';
import type { ServedFeature } from './geodata-server.ts';

const escaped = (value: unknown): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Features as a WFS writes them: GML 3.2, coordinates in the order that they are given. */
export function gmlOf(
  collection: string,
  features: readonly ServedFeature[],
  { matched, next }: { readonly matched: number | 'unknown'; readonly next: string | null },
): string {
  const members = features.map(({ id, geometry, properties }) => {
    const fields = Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<ms:${name}>${escaped(value)}</ms:${name}>`);
    return `<wfs:member><ms:${collection} gml:id="${escaped(id)}"><ms:geometri>${geometryOf(geometry, id)}</ms:geometri>${fields.join('')}</ms:${collection}></wfs:member>`;
  });
  const link = next === null ? '' : ` next="${escaped(next)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<wfs:FeatureCollection xmlns:ms="https://mellerud.example/gis" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0" timeStamp="2026-11-20T12:00:00Z" numberMatched="${matched}" numberReturned="${features.length}"${link}>
${members.join('\n')}
</wfs:FeatureCollection>`;
}

/** A geometry as GML 3.2; `n` makes its ids. */
export function geometryOf({ type, coordinates }: Geometry, n = 'g'): string {
  const at = `srsName="urn:ogc:def:crs:EPSG::3006" gml:id="${escaped(n)}.g"`;
  const list = (positions: unknown) => (positions as number[][]).flat().join(' ');
  const ring = (positions: unknown) =>
    `<gml:LinearRing><gml:posList srsDimension="2">${list(positions)}</gml:posList></gml:LinearRing>`;
  const polygon = (rings: unknown, more = '') => {
    const [outer, ...inner] = rings as unknown[];
    return `<gml:Polygon ${more}><gml:exterior>${ring(outer)}</gml:exterior>${inner
      .map((each) => `<gml:interior>${ring(each)}</gml:interior>`)
      .join('')}</gml:Polygon>`;
  };
  switch (type) {
    case 'Point':
      return `<gml:Point ${at}><gml:pos>${coordinates.join(' ')}</gml:pos></gml:Point>`;
    case 'LineString':
      return `<gml:LineString ${at}><gml:posList>${list(coordinates)}</gml:posList></gml:LineString>`;
    case 'Polygon':
      return polygon(coordinates, at);
    case 'MultiPoint':
      return `<gml:MultiPoint ${at}>${coordinates.map((each) => `<gml:pointMember><gml:Point><gml:pos>${each.join(' ')}</gml:pos></gml:Point></gml:pointMember>`).join('')}</gml:MultiPoint>`;
    case 'MultiLineString':
      return `<gml:MultiCurve ${at}>${coordinates.map((each) => `<gml:curveMember><gml:LineString><gml:posList>${list(each)}</gml:posList></gml:LineString></gml:curveMember>`).join('')}</gml:MultiCurve>`;
    case 'MultiPolygon':
      return `<gml:MultiSurface ${at}>${coordinates.map((each) => `<gml:surfaceMember>${polygon(each)}</gml:surfaceMember>`).join('')}</gml:MultiSurface>`;
  }
}

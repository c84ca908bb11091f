import type { XmlTree } from '@samgraf/xml';

/** Coordinates in the order that they came. */
type Pair = [number, number];
export type GmlGeometry = { readonly type: string; readonly coordinates: unknown };

const lists: Readonly<Record<string, readonly [member: string, type: string]>> = {
  'gml:MultiPoint': ['gml:pointMember', 'MultiPoint'],
  'gml:MultiCurve': ['gml:curveMember', 'MultiLineString'],
  'gml:MultiLineString': ['gml:lineStringMember', 'MultiLineString'],
  'gml:MultiSurface': ['gml:surfaceMember', 'MultiPolygon'],
  'gml:MultiPolygon': ['gml:polygonMember', 'MultiPolygon'],
};

/** Elements of other collections that hold their members together (`gml:pointMembers`). */
const together = (member: string): string => `${member}s`;

/**
 * A geometry of GML 3.2 by the Simple Features profile, as GeoJSON's types: points, lines, polygons with straight edges,
 * and collections of them. Null for what is none, or is more than that (arcs, solids).
 */
export function gmlGeometry(element: XmlTree): GmlGeometry | null {
  const list = lists[element.name];
  if (list) return collected(element, list);
  switch (element.name) {
    case 'gml:Point': {
      const at = pairsOf(element.textOf('gml:pos') ?? element.textOf('gml:coordinates'), dimension(element));
      return at?.length === 1 ? { type: 'Point', coordinates: at[0] } : null;
    }
    case 'gml:LineString':
    case 'gml:Curve': {
      const at = lineOf(element);
      return at && at.length >= 2 ? { type: 'LineString', coordinates: at } : null;
    }
    case 'gml:Polygon':
      return polygonOf(element);
    case 'gml:Surface': {
      const [patch, ...more] = element.find('gml:patches')?.children ?? [];
      return patch?.name === 'gml:PolygonPatch' && more.length === 0 ? polygonOf(patch) : null;
    }
    default:
      return null;
  }
}

function collected(element: XmlTree, [member, type]: readonly [string, string]): GmlGeometry | null {
  const members = element.children
    .filter((each) => each.name === member || each.name === together(member))
    .flatMap((each) => each.children)
    .map(gmlGeometry);
  const single = type.slice('Multi'.length);
  if (members.length === 0 || members.some((each) => each?.type !== single)) return null;
  return { type, coordinates: members.map((each) => each!.coordinates) };
}

function polygonOf(element: XmlTree): GmlGeometry | null {
  const outer = element.all('gml:exterior');
  const rings = [...outer, ...element.all('gml:interior')].map((each) => {
    const ring = each.find('gml:LinearRing');
    return ring ? lineOf(ring) : null;
  });
  if (outer.length !== 1 || rings.some((each) => !each || each.length < 4)) return null;
  return { type: 'Polygon', coordinates: rings };
}

/** `gml:posList`, or one `gml:pos` for each position; a curve has segments of them, straight ones alone. */
function lineOf(element: XmlTree): Pair[] | null {
  if (element.name === 'gml:Curve') {
    const segments = element.find('gml:segments')?.children ?? [];
    const parts = segments.map((each) => (each.name === 'gml:LineStringSegment' ? lineOf(each) : null));
    if (parts.length === 0 || parts.includes(null)) return null;
    // Each begins where the one before it ends.
    return parts.flatMap((part, index) => (index === 0 ? part! : part!.slice(1)));
  }
  const list = element.find('gml:posList');
  if (list) return pairsOf(list.text.trim(), dimension(list, dimension(element)));
  const positions = element
    .all('gml:pos')
    .map((each) => pairsOf(each.text.trim(), dimension(each, dimension(element))));
  if (positions.length === 0 || positions.some((each) => each?.length !== 1)) return null;
  return positions.map((each) => each![0]!);
}

const dimension = (element: XmlTree, otherwise = 2): number =>
  Number(element.attributes.get('srsDimension') ?? otherwise);

/** Numbers by so many; heights are let go. */
function pairsOf(text: string | undefined, by: number): Pair[] | null {
  if (text === undefined || (by !== 2 && by !== 3)) return null;
  const numbers = text.split(/[\s,]+/).map(Number);
  if (numbers.length === 0 || numbers.length % by !== 0 || !numbers.every(Number.isFinite)) return null;
  return Array.from({ length: numbers.length / by }, (_, index) => [
    numbers[index * by] as number,
    numbers[index * by + 1] as number,
  ]);
}

import { readXml, type XmlTree } from '@samgraf/xml';
import type { Feature } from '../feature.ts';
import { geometryShape } from '../ogc/protocol.ts';
import { gmlGeometry } from './gml-geometry.ts';

/** A page of GML, coordinates in the order that they came. */
export interface GmlPage {
  readonly features: readonly Feature[];
  readonly leftOut: number;
  /** Features on the page, those that were left out among them. */
  readonly returned: number;
  /** How many there are in all; null where the service does not say. */
  readonly matched: number | null;
  /** Where the next page is, by the service's own word. */
  readonly next: string | null;
}

/** What came instead of features: an `ows:ExceptionReport`, or bytes that are no such document. */
export type GmlRefusal = 'EXCEPTION' | 'NOT_GML';

const names = {
  wfs: 'http://www.opengis.net/wfs/2.0',
  gml: 'http://www.opengis.net/gml/3.2',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** A page is bounded by its bytes; a feature is a record, and may hold a boundary with all its corners. */
const limits = { bytes: 64 * 1024 * 1024, recordElements: 10_000, recordText: 4 * 1024 * 1024 };

/**
 * Reads a `wfs:FeatureCollection` of GML 3.2.
 *
 * @param namespace of the feature type
 * @param type the feature type without its prefix; features of others are left out
 */
export function readGml(bytes: Uint8Array, namespace: string, type: string): GmlPage | GmlRefusal {
  const features: Feature[] = [];
  let root: { name: string; attributes: ReadonlyMap<string, string> } | null = null;
  let returned = 0;
  const error = readXml(
    [bytes],
    {
      open(element, ancestors) {
        if (ancestors.length === 0) root = { name: element.name, attributes: element.attributes };
        if (element.name !== 'wfs:member' && element.name !== 'gml:featureMember') return undefined;
        return (member) => {
          returned++;
          const feature = featureOf(member.children[0], `t:${type}`);
          if (feature) features.push(feature);
        };
      },
    },
    { namespaces: { ...names, t: namespace, ows: 'http://www.opengis.net/ows/1.1' }, limits },
  );
  const { name = '', attributes = new Map<string, string>() } = (root ?? {}) as {
    name?: string;
    attributes?: ReadonlyMap<string, string>;
  };
  if (/:ExceptionReport$/.test(name)) return 'EXCEPTION';
  if (error !== null || name !== 'wfs:FeatureCollection') return 'NOT_GML';
  const matched = Number(attributes.get('numberMatched') ?? Number.NaN);
  return {
    features,
    leftOut: returned - features.length,
    returned,
    matched: Number.isSafeInteger(matched) ? matched : null,
    next: attributes.get('next') || null,
  };
}

function featureOf(element: XmlTree | undefined, type: string): Feature | null {
  const id = element?.attributes.get('gml:id');
  if (!element || element.name !== type || id === undefined || id === '') return null;
  const properties: Record<string, unknown> = {};
  let geometry: unknown = null;
  for (const each of element.children) {
    if (!each.name.startsWith('t:')) continue;
    const inner = each.children[0];
    if (inner) geometry ??= gmlGeometry(inner);
    else if (each.attributes.get('xsi:nil') !== 'true') properties[each.name.slice(2)] = each.text.trim();
  }
  const { data } = geometryShape.safeParse(geometry);
  return data ? { id, geometry: data, properties } : null;
}

import type { GeoStore, StoredFeature } from '../geodata/geo-store.ts';
import { swapAxes } from '../geodata/swap-axes.ts';
import { xmlText } from '../invoices/xml-text.ts';
import { gmlFeature } from './gml-feature.ts';
import { declared } from './namespaces.ts';
import { type GetFeature, gmlType } from './read-get-feature.ts';

/** An answer of the service: its media type and its text. */
export interface WfsAnswer {
  readonly type: string;
  readonly body: string;
}

/**
 * A `wfs:FeatureCollection`, or one of GeoJSON's shape.
 *
 * @param nextAddress where the page that begins at a feature's place is, counted from 0
 */
export function getFeature(
  store: GeoStore,
  asked: GetFeature,
  nextAddress: (startIndex: number) => string,
): WfsAnswer {
  const { collection, selection, id, count, startIndex, hits, format } = asked;
  let features: readonly StoredFeature[];
  let matched: number;
  if (id === null) {
    matched = store.count(collection.id, selection);
    features = hits || count === 0 ? [] : store.page(collection.id, selection, count, { skip: startIndex });
  } else {
    const found = store.one(collection.id, id);
    matched = found ? 1 : 0;
    features = found && !hits ? [found] : [];
  }
  const reached = hits ? 0 : startIndex + features.length;
  const next = id === null && count > 0 && reached < matched ? nextAddress(reached) : null;
  const timeStamp = new Date().toISOString();
  return format === 'JSON'
    ? jsonCollection(asked, features, matched, next, timeStamp)
    : gmlCollection(asked, features, matched, next, timeStamp);
}

function gmlCollection(
  { collection, srs }: GetFeature,
  features: readonly StoredFeature[],
  matched: number,
  next: string | null,
  timeStamp: string,
): WfsAnswer {
  const members = features.map((each) => `<wfs:member>${gmlFeature(collection, each, srs)}</wfs:member>\n`);
  const link = next === null ? '' : ` next="${xmlText(next)}"`;
  return {
    type: gmlType,
    body: `<?xml version="1.0" encoding="UTF-8"?>
<wfs:FeatureCollection ${declared('wfs', 'gml', 'ms')} timeStamp="${timeStamp}" numberMatched="${matched}" numberReturned="${features.length}"${link}>
${members.join('')}</wfs:FeatureCollection>
`,
  };
}

function jsonCollection(
  { collection, srs }: GetFeature,
  features: readonly StoredFeature[],
  matched: number,
  next: string | null,
  timeStamp: string,
): WfsAnswer {
  const { id: type, geometry } = collection;
  const texts = features.map((each) => {
    const coordinates = srs.northFirst ? swapAxes(each[srs.stored]) : each[srs.stored];
    return `{"type":"Feature","id":${JSON.stringify(`${type}.${each.id}`)},"geometry":{"type":"${geometry}","coordinates":${coordinates}},"geometry_name":"geometri","properties":${each.properties}}`;
  });
  const head = JSON.stringify({
    type: 'FeatureCollection',
    timeStamp,
    numberMatched: matched,
    numberReturned: features.length,
    crs: { type: 'name', properties: { name: srs.name } },
    ...(next !== null && {
      links: [{ title: 'next page', type: 'application/json', rel: 'next', href: next }],
    }),
  });
  return { type: 'application/json', body: `${head.slice(0, -1)},"features":[${texts.join(',\n')}]}` };
}

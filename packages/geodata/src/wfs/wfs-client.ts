import { type AnsweredBytes, conform, SourceFailure } from '@samgraf/sources';
import { AxisGuard } from '../axes/axis-guard.ts';
import { sweref99Tm } from '../axes/sweref-99-tm.ts';
import type { AskPage, FeatureClient, FeaturePage, FeatureQuery } from '../feature-client.ts';
import { nextPage } from '../next-page.ts';
import { featuresOf } from '../ogc/features-of.ts';
import { pageShape } from '../ogc/protocol.ts';
import { mostPages, pageSize } from '../page-limits.ts';
import { type GmlPage, readGml } from './read-gml.ts';

/** As the URN form says, in the order of the authority: northing first (OGC 09-025r2, 7.9.2.4.4). */
const srsName = 'urn:ogc:def:crs:EPSG::3006';

const formats = { gml: 'application/gml+xml; version=3.2', json: 'application/json' } as const;

export interface WfsClientOptions {
  /** System id as in the configuration. */
  readonly system: string;
  /** The one endpoint. */
  readonly url: string;
  /** Namespace (URI) of the feature types. */
  readonly namespace: string;
  readonly format: 'gml' | 'json';
}

/** Reads feature types by WFS 2.0, KVP over GET. */
export class WfsClient implements FeatureClient {
  readonly #options: WfsClientOptions;

  constructor(options: WfsClientOptions) {
    this.#options = options;
  }

  async *pages({ collection, box }: FeatureQuery, ask: AskPage): AsyncGenerator<FeaturePage> {
    const { system, url, format } = this.#options;
    // JSON is no format of the standard: servers give it either way round, whatever was asked for.
    const guard = new AxisGuard(collection, sweref99Tm, format === 'gml' ? 'NORTH_FIRST' : null);
    const question = {
      SERVICE: 'WFS',
      VERSION: '2.0.0',
      REQUEST: 'GetFeature',
      TYPENAMES: collection,
      SRSNAME: srsName,
      OUTPUTFORMAT: formats[format],
      COUNT: String(pageSize),
      ...(box && { BBOX: `${box[1]},${box[0]},${box[3]},${box[2]},${srsName}` }),
    };
    let at: { segments: readonly string[]; query: Readonly<Record<string, string | readonly string[]>> } = {
      segments: [],
      query: { ...question, STARTINDEX: '0' },
    };
    let read = 0;
    let first: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const { segments, query } = at;
      const answer = await ask(async (asking) =>
        this.#page(collection, await asking.bytes(segments, query, formats[format])),
      );
      // One that takes no notice of STARTINDEX gives the same page for ever.
      const begins = JSON.stringify(answer.features[0] ?? null);
      if (page > 0 && answer.features.length > 0 && begins === first) break;
      first = begins;
      const turned = guard.turn(answer.features);
      yield { features: turned, leftOut: answer.leftOut + answer.features.length - turned.length };
      read += answer.returned;
      const isLast =
        answer.returned === 0 ||
        (answer.matched === null ? answer.returned < pageSize : read >= answer.matched);
      if (answer.next === null && isLast) return;
      at =
        answer.next === null
          ? { segments: [], query: { ...question, STARTINDEX: String(read) } }
          : nextPage(system, url, answer.next);
    }
    throw new SourceFailure(system, 'BAD_ANSWER');
  }

  /** @throws SourceFailure SERVER_ERROR for an exception, which comes with status 200 as well as with others */
  #page(collection: string, { mediaType, bytes }: AnsweredBytes): GmlPage {
    const { system, namespace, format } = this.#options;
    if (format === 'json' && /json/i.test(mediaType)) return jsonPage(system, bytes);
    const answer = readGml(bytes, namespace, collection.replace(/^.*:/, ''));
    if (answer === 'EXCEPTION') throw new SourceFailure(system, 'SERVER_ERROR');
    // Who asked for JSON and gets GML would not know which way round it is.
    if (answer === 'NOT_GML' || format === 'json') throw new SourceFailure(system, 'BAD_ANSWER');
    return answer;
  }
}

function jsonPage(system: string, bytes: Uint8Array): GmlPage {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new SourceFailure(system, 'BAD_ANSWER', error);
  }
  const { features, links, numberMatched } = conform(system, pageShape, value);
  const matched = Number(numberMatched ?? Number.NaN);
  return {
    ...featuresOf(features),
    returned: features.length,
    matched: Number.isSafeInteger(matched) ? matched : null,
    next: links?.find((each) => each.rel === 'next')?.href ?? null,
  };
}

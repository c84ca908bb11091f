import { conform, SourceFailure } from '@samgraf/sources';
import { AxisGuard } from '../axes/axis-guard.ts';
import type { AskPage, FeatureClient, FeaturePage, FeatureQuery } from '../feature-client.ts';
import { type NextPage, nextPage } from '../next-page.ts';
import { mostPages, pageSize } from '../page-limits.ts';
import { featuresOf } from './features-of.ts';
import { pageShape } from './protocol.ts';

/** SWEREF 99 TM in the order of its authority: northing first (Part 2, 6.2). */
const sweref99Tm = 'http://www.opengis.net/def/crs/EPSG/0/3006';

/** Reads collections by OGC API Features, Part 1 (core) and 2 (reference systems). */
export class OgcFeaturesClient implements FeatureClient {
  readonly #system: string;
  readonly #url: string;

  /** @param url the landing page, without a trailing slash */
  constructor(system: string, url: string) {
    this.#system = system;
    this.#url = url;
  }

  async *pages({ collection, box }: FeatureQuery, ask: AskPage): AsyncGenerator<FeaturePage> {
    const guard = new AxisGuard(collection, 'NORTHING_EASTING');
    let at: NextPage = {
      segments: ['collections', collection, 'items'],
      query: {
        limit: [String(pageSize)],
        crs: [sweref99Tm],
        ...(box && { bbox: [[box[1], box[0], box[3], box[2]].join(',')], 'bbox-crs': [sweref99Tm] }),
      },
    };
    const seen = new Set<string>();
    for (let page = 0; page < mostPages; page++) {
      const { segments, query } = at;
      const answer = await ask(async (asking) =>
        conform(this.#system, pageShape, await asking.get(segments, query)),
      );
      const { features, leftOut } = featuresOf(answer.features);
      const turned = guard.turn(features);
      yield { features: turned, leftOut: leftOut + features.length - turned.length };
      const next = answer.links?.find((each) => each.rel === 'next')?.href;
      if (next == null) return;
      // One that leads back would be followed for ever.
      if (seen.has(next)) break;
      seen.add(next);
      at = nextPage(this.#system, this.#url, next);
    }
    throw new SourceFailure(this.#system, 'BAD_ANSWER');
  }
}

import { conform, SourceFailure } from '@samgraf/sources';
import { AxisGuard } from '../axes/axis-guard.ts';
import { crs84 } from '../axes/crs-84.ts';
import { sweref99Tm } from '../axes/sweref-99-tm.ts';
import type { AskPage, Box, FeatureClient, FeaturePage, FeatureQuery } from '../feature-client.ts';
import { type NextPage, nextPage } from '../next-page.ts';
import { mostPages, pageSize } from '../page-limits.ts';
import { placeOf } from '../wgs84.ts';
import { featuresOf } from './features-of.ts';
import { pageShape, systemsShape } from './protocol.ts';

/** SWEREF 99 TM in the order of its authority: northing first (Part 2, 6.2). */
const epsg3006 = 'http://www.opengis.net/def/crs/EPSG/0/3006';

/**
 * Reads collections by OGC API Features: in SWEREF 99 TM where the service has Part 2 (reference systems) and offers it, else
 * in the degrees of Part 1.
 */
export class OgcFeaturesClient implements FeatureClient {
  readonly #system: string;
  readonly #url: string;

  /** @param url the landing page, without a trailing slash */
  constructor(system: string, url: string) {
    this.#system = system;
    this.#url = url;
  }

  async *pages({ collection, box }: FeatureQuery, ask: AskPage): AsyncGenerator<FeaturePage> {
    const isOffered = await this.#offers(collection, ask);
    const guard = isOffered
      ? new AxisGuard(collection, sweref99Tm, 'NORTH_FIRST')
      : new AxisGuard(collection, crs84, 'EAST_FIRST');
    let at: NextPage = {
      segments: ['collections', collection, 'items'],
      query: {
        limit: [String(pageSize)],
        ...(isOffered && { crs: [epsg3006] }),
        ...(box && asked(box, isOffered)),
      },
    };
    const seen = new Set<string>();
    let first = '';
    for (let page = 0; page < mostPages; page++) {
      const { segments, query } = at;
      const answer = await ask(async (asking) =>
        conform(this.#system, pageShape, await asking.get(segments, query)),
      );
      const { features, leftOut } = featuresOf(answer.features);
      // A service that takes no notice of its own links gives the same page again and again.
      const begins = JSON.stringify(answer.features[0] ?? null);
      if (features.length > 0 && begins === first) break;
      first = begins;
      const turned = guard.turn(features);
      yield { features: turned, leftOut: leftOut + features.length - turned.length };
      const next = answer.links?.find((each) => each.rel === 'next')?.href;
      if (next == null) return;
      if (seen.has(next)) break;
      seen.add(next);
      at = nextPage(this.#system, this.#url, next);
    }
    throw new SourceFailure(this.#system, 'BAD_ANSWER');
  }

  /** Whether a collection can be had in SWEREF 99 TM: by its own list, or by that of all collections (Part 2, 6.1). */
  async #offers(collection: string, ask: AskPage): Promise<boolean> {
    const listed = (segments: readonly string[]) =>
      ask(async (asking) => conform(this.#system, systemsShape, await asking.get(segments)).crs ?? []);
    const own = await listed(['collections', collection]);
    if (own.includes(epsg3006)) return true;
    return own.includes('#/crs') && (await listed(['collections'])).includes(epsg3006);
  }
}

/** A box as it is asked for: northing first, or in degrees round all four corners. */
function asked([west, south, east, north]: Box, isOffered: boolean): Record<string, string[]> {
  if (isOffered) return { bbox: [[south, west, north, east].join(',')], 'bbox-crs': [epsg3006] };
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(([easting, northing]) => placeOf([easting!, northing!]));
  const longitudes = corners.map((each) => each.longitude);
  const latitudes = corners.map((each) => each.latitude);
  const bbox = [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
  return { bbox: [bbox.join(',')] };
}

import type { Asking } from '@samgraf/sources';
import type { Feature } from './feature.ts';

/** One piece of work for each page: each has a deadline of its own. @throws SourceFailure */
export type AskPage = <R>(work: (asking: Asking) => Promise<R>) => Promise<R>;

/** What is asked of a collection. */
export interface FeatureQuery {
  /** What the service calls the collection. */
  readonly collection: string;
  /** Least and greatest easting and northing, SWEREF 99 TM: what does not meet it is left out by the service. */
  readonly box?: Box | undefined;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/** A page of features, and how many of it were no features that can be used. */
export interface FeaturePage {
  readonly features: readonly Feature[];
  readonly leftOut: number;
}

/** A way to read whole collections, by one protocol. */
export interface FeatureClient {
  /**
   * Page by page until there is no more.
   *
   * @throws SourceFailure where the service did not give all of it
   * @throws AxesError where coordinates are not in the order that the service says
   */
  pages(query: FeatureQuery, ask: AskPage): AsyncIterable<FeaturePage>;
}

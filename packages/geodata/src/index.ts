/**
 * Geodata services by OGC API Features and WFS 2.0. Knows the protocols and keeps what is asked for in a projection beside
 * them, with places and text to be found by; knows nothing of policy. Used by every subgraph that asks for places.
 */
export { AxesError, type AxisOrder } from './axes/axes-error.ts';
export type { Feature } from './feature.ts';
export type { AskPage, Box, FeatureClient, FeaturePage, FeatureQuery } from './feature-client.ts';
export {
  type GeodataConnection,
  type GeodataConnections,
  geodataConnections,
} from './geodata-connections.ts';
export type { Geometry, Position } from './geometry.ts';
export { OgcFeaturesClient } from './ogc/ogc-features-client.ts';
export { fold } from './projection/fold.ts';
export { GeodataProjection, type GeodataProjectionOptions } from './projection/geodata-projection.ts';
export { kindNumber } from './projection/kind-number.ts';
export { matchOf } from './projection/match-of.ts';
export type { Parameters, ProjectionRow } from './projection/projection-store.ts';
export { WfsClient, type WfsClientOptions } from './wfs/wfs-client.ts';
export { fromDegrees, type Place, placeOf } from './wgs84.ts';

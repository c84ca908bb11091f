import type { Layer } from '../layers/layer.ts';

/** Of every document: its format, and the key of the layer. */
export const documentParameters: ReadonlySet<string> = new Set(['f', 'key']);

/** Of one feature. */
export const featureParameters: ReadonlySet<string> = new Set([...documentParameters, 'crs']);

const asking = ['bbox', 'bbox-crs', 'datetime', 'filter', 'filter-lang', 'filter-crs', 'cursor'];

/** Of a list of features, the layer's attributes among them. */
export const itemsParameters = (layer: Layer): ReadonlySet<string> =>
  new Set([...featureParameters, 'limit', ...asking, ...layer.properties.map(({ name }) => name)]);

/** Of all features in one file. */
export const exportParameters = (layer: Layer): ReadonlySet<string> =>
  new Set([...featureParameters, ...asking, ...layer.properties.map(({ name }) => name)]);

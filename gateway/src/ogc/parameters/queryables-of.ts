import type { Queryables } from '@samgraf/cql2';
import type { Layer } from '../layers/layer.ts';

/** What a layer can be asked by. */
export const queryablesOf = (layer: Layer): Queryables =>
  new Map([
    ...layer.properties.map(({ name, type }) => [name, type] as const),
    ['geometry', 'geometry'] as const,
  ]);

import { recordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';

/** The municipality's own area. Whose it is comes from the connection: the code in it is not read. */
export const boundary: KindReader = {
  names: {},
  geometries: ['Polygon', 'MultiPolygon'],
  read: (_feature, _values, { tenant, name }) => ({
    id: recordId(tenant, 'area', 'municipality'),
    name,
    words: '',
    parent: null,
    record: {},
  }),
};

import { recordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';

/** Bathing places (badplatser). */
export const bathingPlaces: KindReader = {
  names: { id: 'objektid', name: 'namn' },
  geometries: ['Point'],
  read(feature, values, { tenant }) {
    const name = values.text('name');
    if (name === null) return null;
    return {
      id: recordId(tenant, 'bathing-place', values.text('id') ?? feature.id),
      name,
      words: '',
      parent: null,
      record: { name },
    };
  },
};

import { recordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';

/** Bus stops (hållplatser), by the ids that timetables (GTFS) have. */
export const busStops: KindReader = {
  names: { id: 'hallplatsid', name: 'namn', shelter: 'vaderskydd' },
  geometries: ['Point'],
  read(_feature, values, { tenant }) {
    const stop = values.text('id');
    const name = values.text('name');
    if (stop === null || name === null) return null;
    return {
      id: recordId(tenant, 'bus-stop', stop),
      name,
      words: '',
      parent: null,
      record: { stopId: stop, name, shelter: values.flag('shelter') },
    };
  },
};

import { parseRecordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';
import { propertyIdOf } from './property-id-of.ts';

const uses = {
  SMÅHUS: 'DETACHED_HOUSE',
  FLERBOSTADSHUS: 'APARTMENT_BUILDING',
  LANTBRUK: 'AGRICULTURE',
  FRITIDSHUS: 'HOLIDAY_HOME',
  SKOG: 'FORESTRY',
  INDUSTRI: 'INDUSTRY',
  SAMHÄLLSFUNKTION: 'PUBLIC_FUNCTION',
} as const;

/** Properties (fastigheter), each by one point. */
export const properties: KindReader = {
  names: { designation: 'beteckning', use: 'andamal' },
  geometries: ['Point'],
  read(_feature, values, whose) {
    const id = propertyIdOf(values.text('designation'), whose);
    if (id === null) return null;
    const name = parseRecordId(id, 'property')!.local;
    return { id, name, words: whose.name, parent: null, record: { use: values.word('use', uses) } };
  },
};

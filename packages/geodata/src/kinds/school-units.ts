import { recordId } from '@samgraf/sources';
import type { KindReader } from './kind-reader.ts';

const principals = { KOMMUN: 'MUNICIPAL', ENSKILD: 'INDEPENDENT' } as const;

/** Where school units (skolenheter) lie. The parent is their code: whose register knows it is not told by a map. */
export const schoolUnits: KindReader = {
  names: {
    code: 'skolenhetskod',
    name: 'namn',
    principal: 'huvudman',
    street: 'gatuadress',
    postalCode: 'postnummer',
    locality: 'postort',
  },
  geometries: ['Point'],
  read(_feature, values, { tenant }) {
    const code = values.text('code');
    const name = values.text('name');
    if (code === null || !/^\d{8}$/.test(code) || name === null) return null;
    const locality = values.text('locality');
    return {
      id: recordId(tenant, 'school-site', code),
      name,
      words: locality ?? '',
      parent: code,
      record: {
        schoolUnitCode: code,
        name,
        principal: values.word('principal', principals),
        street: values.text('street'),
        postalCode: values.text('postalCode')?.replace(/\s/g, '') ?? null,
        locality,
      },
    };
  },
};

import { addressId } from '@samgraf/designations';
import type { KindReader } from './kind-reader.ts';
import { propertyIdOf } from './property-id-of.ts';

/** Addresses (belägenhetsadresser), each by one point. */
export const addresses: KindReader = {
  names: { street: 'gatuadress', postalCode: 'postnummer', locality: 'postort', property: 'fastighet' },
  geometries: ['Point'],
  read(_feature, values, whose) {
    const street = values.text('street');
    const postalCode = values.text('postalCode')?.replace(/\s/g, '') ?? '';
    const id = street === null ? null : addressId(whose.tenant, { street, postalCode });
    if (id === null) return null;
    const locality = values.text('locality');
    return {
      id,
      name: street!,
      words: `${postalCode} ${locality ?? ''}`,
      parent: propertyIdOf(values.text('property'), whose),
      record: { street, postalCode, locality },
    };
  },
};

import { propertyPlaceId } from '@samgraf/designations';

/** A reference to where a property lies, by the property's id; null for none. */
export function placeOf(property: string | null): { readonly id: string } | null {
  const id = property && propertyPlaceId(property);
  return id ? { id } : null;
}

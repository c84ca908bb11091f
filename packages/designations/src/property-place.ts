import { parseRecordId, recordId } from '@samgraf/sources';

/**
 * The id of the place of a property, by the property's own: `1461:property-place:ASSAREBYN 1:23`. Null for what is no id of a
 * property. That it can be made says nothing of whether the place is known.
 */
export function propertyPlaceId(property: string): string | null {
  const parsed = parseRecordId(property, 'property');
  return parsed && recordId(parsed.tenant, 'property-place', parsed.local);
}

/** The property that a place is of; null for what is no id of such a place. */
export function propertyOfPlace(place: string): string | null {
  const parsed = parseRecordId(place, 'property-place');
  return parsed && recordId(parsed.tenant, 'property', parsed.local);
}

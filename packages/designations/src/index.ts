/** How properties and addresses are written in the graph, so that every room that names one names the same. */
export { addressId } from './address-id.ts';
export type { PropertyNames } from './property-designation.ts';
export { normaliseDesignation, propertyId, propertyNames } from './property-designation.ts';
export { propertyOfPlace, propertyPlaceId } from './property-place.ts';

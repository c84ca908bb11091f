import { addressId, type PropertyNames } from '@samgraf/designations';
import type { Home } from '@samgraf/ss12000';

/** By what a home is found in the geodata: its address, or else its property; null for what it has not. */
export interface HomeIds {
  readonly address: string | null;
  readonly property: string | null;
}

/** @param responsible the municipality that a home lies in where the register does not say */
export function homeIds(home: Home, responsible: string | null, names: PropertyNames): HomeIds {
  const { street, postalCode, propertyDesignation } = home;
  const municipality = home.municipalityCode ?? responsible;
  return {
    address: municipality && street && postalCode ? addressId(municipality, { street, postalCode }) : null,
    property: propertyDesignation === null ? null : names.idOf(propertyDesignation),
  };
}

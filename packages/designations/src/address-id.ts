import { recordId } from '@samgraf/sources';

/** The parts of an address (belägenhetsadress, SS 637003): `Storgatan 12 B`, `464 30`, `Mellerud`. */
export interface AddressParts {
  /** Street or place with its number. */
  readonly street: string;
  /** Five digits, with or without a space. */
  readonly postalCode: string;
}

const street = /^[\p{L}\p{N}][\p{L}\p{N} .,:'´/&()-]{0,99}$/u;

/**
 * The id of an address within a municipality: `1461:address:46430 STORGATAN 12 B`. Streets are named once within a
 * postal code, so that the postal locality adds nothing. Null for what cannot be an address. That an id can be made
 * says nothing of whether the register has it.
 */
export function addressId(municipality: string, parts: AddressParts): string | null {
  const name = parts.street.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('sv');
  const code = parts.postalCode.replace(/\s/g, '');
  if (!street.test(name) || !/^\d{5}$/.test(code)) return null;
  return recordId(municipality, 'address', `${code} ${name}`);
}

import type { MunicipalityProfile } from '../world/municipalities/municipality-profile.ts';
import type { HomeAddress } from '../world/schools/pupil-record.ts';

/** `Tillfällig adress` is where a pupil who lives by turns lives the other weeks. */
export type AddressType = 'Folkbokföring' | 'Tillfällig adress' | 'Särskild postadress';

/** An address of a person; a property is named with its municipality, as in the property register. */
export const personAddress = (
  type: AddressType,
  { street, postalCode, locality, municipality, property }: HomeAddress,
  profiles: ReadonlyMap<string, Pick<MunicipalityProfile, 'registerName'>>,
) => ({
  type,
  streetAddress: street,
  postalCode,
  locality,
  countyCode: 14,
  municipalityCode: Number(municipality),
  ...(property === null
    ? {}
    : { realEstateDesignation: `${profiles.get(municipality)!.registerName} ${property}` }),
  country: 'Sverige',
});

/** Where Skatteverket takes letters to somebody whose address is given to nobody, and sends them on. */
export const forwardingAddress = {
  type: 'Särskild postadress',
  streetAddress: 'Skatteverket, Förmedlingsuppdrag, Box 2820',
  postalCode: '40320',
  locality: 'Göteborg',
  country: 'Sverige',
} as const;

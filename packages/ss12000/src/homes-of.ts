import type { z } from 'zod';
import type { addressShape } from './protocol.ts';

/** A home of a pupil, as the graph has it. */
export interface Home {
  readonly kind: 'REGISTERED' | 'BY_TURNS';
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly locality: string | null;
  readonly propertyDesignation: string | null;
  readonly municipalityCode: string | null;
}

const kinds: Readonly<Record<string, Home['kind']>> = {
  Folkbokföring: 'REGISTERED',
  'Tillfällig adress': 'BY_TURNS',
};

/** The addresses that somebody lives at. One that letters are sent to (särskild postadress) is no home. */
export function homesOf(addresses: ReadonlyArray<z.output<typeof addressShape>>): Home[] {
  return addresses.flatMap((each) => {
    const kind = kinds[each.type ?? ''];
    if (kind === undefined) return [];
    return [
      {
        kind,
        street: each.streetAddress ?? null,
        postalCode: each.postalCode ?? null,
        locality: each.locality ?? null,
        propertyDesignation: each.realEstateDesignation ?? null,
        municipalityCode: municipalityCode(each.municipalityCode),
      },
    ];
  });
}

/** Four digits: in an address the standard has it as a number, so that a leading zero is lost. */
function municipalityCode(value: number | string | null | undefined): string | null {
  const code = value == null ? '' : String(value).padStart(4, '0');
  return /^\d{4}$/.test(code) ? code : null;
}

import type { TenantConfiguration } from '@samgraf/configuration';
import { parseRecordId, recordId } from '@samgraf/sources';

/**
 * A register unit after its tract or block: `1:23`, `S:4` (joint property), `GA:2` (joint facility), `5` (a town
 * property), `1:23>2` (a part of one).
 */
const designation =
  /^\p{Lu}[\p{Lu}\p{N} .'´-]{0,60}? (?:(?:[1-9]\d{0,4}|S|GA|FS|FISKE):)?[1-9]\d{0,4}(?:>[1-9]\d{0,3})?$/u;

/** How a designation (fastighetsbeteckning) is written in the graph; null for what is none. */
export function normaliseDesignation(text: string): string | null {
  const normal = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('sv');
  return designation.test(normal) ? normal : null;
}

/** The id of a property by its designation within a municipality; null for what cannot be one. */
export function propertyId(municipality: string, text: string): string | null {
  const normal = normaliseDesignation(text);
  return normal === null ? null : recordId(municipality, 'property', normal);
}

/** Between ids and the full designations that registers write: `MELLERUD ASSAREBYN 1:23`. */
export interface PropertyNames {
  /** Null for what is no id of a property in a configured municipality. */
  fullName(id: string): string | null;
  /** Null where it is no designation, or the municipality is not configured. */
  idOf(fullName: string): string | null;
}

/** What of the configuration tells names of municipalities. */
interface Named {
  readonly tenants: ReadonlyMap<string, Pick<TenantConfiguration, 'code' | 'kind' | 'name'>>;
}

export function propertyNames(configuration: Named): PropertyNames {
  const municipalities = [...configuration.tenants.values()]
    .filter((tenant) => tenant.kind === 'MUNICIPALITY')
    .map((tenant) => ({ code: tenant.code, name: tenant.name.toLocaleUpperCase('sv') }))
    // `ÅMÅL` must not take what belongs to a longer name that begins with it.
    .sort((one, other) => other.name.length - one.name.length);
  return {
    fullName(id) {
      const parsed = parseRecordId(id, 'property');
      const place = municipalities.find((each) => each.code === parsed?.tenant);
      if (!parsed || !place || normaliseDesignation(parsed.local) !== parsed.local) return null;
      return `${place.name} ${parsed.local}`;
    },
    idOf(fullName) {
      const name = fullName.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('sv');
      const place = municipalities.find((each) => name.startsWith(`${each.name} `));
      return place ? propertyId(place.code, name.slice(place.name.length + 1)) : null;
    },
  };
}

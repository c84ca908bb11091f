import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { MunicipalityProfile } from '../world/municipalities/municipality-profile.ts';
import type { ScimResource } from './directory-file.ts';
import { displayName } from './display-name.ts';
import { schemaUris } from './schema-uris.ts';

/** An employee as SCIM has them. Neither the id nor the user name is a personal number, and none is in it. */
export function userResource(
  entry: DirectoryEntry,
  profile: MunicipalityProfile,
  manager: DirectoryEntry | null,
  group: string | null,
): ScimResource {
  const { employee, givenName, familyName, unit, workplace, invoiceReference } = entry;
  const formatted = displayName(entry);
  return {
    schemas: [schemaUris.user, schemaUris.enterprise, schemaUris.employee],
    id: entry.id,
    userName: employee.signature,
    name: { formatted, familyName, givenName },
    displayName: formatted,
    title: employee.title,
    userType: 'Anställd',
    preferredLanguage: 'sv-SE',
    active: true,
    emails: [{ value: entry.email, type: 'work', primary: true }],
    phoneNumbers: [{ value: entry.telephone, type: 'work' }],
    addresses: [
      {
        type: 'work',
        formatted: workplace.name,
        streetAddress: workplace.address.street,
        postalCode: workplace.address.postalCode,
        locality: workplace.address.locality,
        country: 'SE',
      },
    ],
    ...(unit && group ? { groups: [{ value: group, display: unit.name, type: 'direct' }] } : {}),
    [schemaUris.enterprise]: {
      employeeNumber: employee.employeeNumber,
      organization: profile.officialName,
      ...(unit ? { costCenter: employee.costCentre, department: unit.name } : {}),
      ...(manager ? { manager: { value: manager.id, displayName: displayName(manager) } } : {}),
    },
    [schemaUris.employee]: {
      ...(unit ? { enhetskod: unit.code } : {}),
      ...(invoiceReference === null ? {} : { fakturareferens: invoiceReference }),
    },
    meta: {
      resourceType: 'User',
      created: `${employee.employedFrom}T08:00:00Z`,
      lastModified:
        entry.modified > employee.employedFrom ? entry.modified : `${employee.employedFrom}T08:00:00Z`,
      version: `W/"${entry.modified.slice(5, 13).replace(/\D/g, '')}"`,
    },
  };
}

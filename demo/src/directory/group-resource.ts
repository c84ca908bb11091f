import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { Unit } from '../world/organisation/unit.ts';
import { uuidOf } from '../world/uuid-of.ts';
import type { ScimResource } from './directory-file.ts';
import { displayName } from './display-name.ts';
import { schemaUris } from './schema-uris.ts';

/** The directory's id of a unit. */
export const groupId = (seed: string, { municipality, code }: Unit): string =>
  uuidOf(seed, `directory/${municipality}/unit/${code}`);

/** A unit of the organisation, with its code as the id that other systems know it by. */
export function groupResource(seed: string, unit: Unit, members: readonly DirectoryEntry[]): ScimResource {
  return {
    schemas: [schemaUris.group],
    id: groupId(seed, unit),
    externalId: unit.code,
    displayName: unit.name,
    members: members.map((each) => ({ value: each.id, display: displayName(each), type: 'User' })),
    meta: {
      resourceType: 'Group',
      created: '2019-01-01T08:00:00Z',
      lastModified:
        members
          .map(({ modified }) => modified)
          .sort()
          .at(-1) ?? '2019-01-01T08:00:00Z',
      version: `W/"${members.length}"`,
    },
  };
}

import type { DirectoryEntry } from '../world/directory/directory-entry.ts';

export const displayName = ({
  givenName,
  familyName,
}: Pick<DirectoryEntry, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`;

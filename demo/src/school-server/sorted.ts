import type { Resource } from '../school-register/register-file.ts';

const keys: Readonly<Record<string, (each: Resource) => string>> = {
  Modified: ({ meta }) => new Date(meta.modified).toISOString(),
  DisplayName: ({ displayName, givenName, familyName }) =>
    String(displayName ?? `${givenName} ${familyName}`),
  GivenName: ({ givenName }) => String(givenName),
  FamilyName: ({ familyName }) => String(familyName),
  CivicNo: ({ civicNo }) => (civicNo as { value: string }).value,
  StartDate: ({ startDate }) => String(startDate ?? ''),
  EndDate: ({ endDate }) => String(endDate ?? '9999'),
};
const swedish = new Intl.Collator('sv');

/** @param sortkey such as `FamilyNameAsc`, one of the resource's */
export function sorted(list: readonly Resource[], sortkey: string): readonly Resource[] {
  const [, name, direction] = /^(\w+?)(Asc|Desc)$/.exec(sortkey)!;
  const key = keys[name!]!;
  const sign = direction === 'Asc' ? 1 : -1;
  return [...list].sort((a, b) => sign * swedish.compare(key(a), key(b)) || (a.id < b.id ? -1 : 1));
}

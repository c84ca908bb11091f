import type { RegisterFile } from '../school-register/register-file.ts';

interface Told {
  readonly displayName: string;
  readonly securityMarking?: unknown;
}

/** What is told of a record where it is referred to; of duties, placements and activities nothing is. */
export function toldOf(file: RegisterFile): ReadonlyMap<string, Told> {
  return new Map<string, Told>([
    ...[...file.organisations, ...file.groups].map(
      ({ id, displayName }) => [id, { displayName: String(displayName) }] as const,
    ),
    ...file.persons.map(
      ({ id, givenName, familyName, securityMarking }) =>
        [
          id,
          { displayName: `${givenName} ${familyName}`, ...(securityMarking ? { securityMarking } : {}) },
        ] as const,
    ),
  ]);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * References to persons always tell how these are marked, and all references tell names where `names` says so:
 * an object with an id and nothing else is a reference.
 */
export function tellReferences(value: unknown, told: ReadonlyMap<string, Told>, names: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => tellReferences(each, told, names));
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'id') {
    const { displayName, ...marking } = told.get(String(value.id)) ?? { displayName: null };
    return { ...value, ...marking, ...(names && displayName !== null ? { displayName } : {}) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, tellReferences(each, told, names)]),
  );
}

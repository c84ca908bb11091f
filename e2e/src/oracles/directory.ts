import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A user as a municipality's directory serves them. */
export interface ScimPerson {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly name: { readonly familyName: string; readonly givenName: string };
  readonly title: string;
  readonly emails: ReadonlyArray<{ readonly value: string }>;
  readonly phoneNumbers: ReadonlyArray<{ readonly value: string }>;
  readonly addresses: ReadonlyArray<{ readonly formatted: string }>;
  readonly 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
    readonly employeeNumber: string;
    readonly department?: string;
    readonly manager?: { readonly value: string };
  };
  readonly 'urn:se:kommun:scim:1.0:Anstalld': {
    readonly enhetskod?: string;
    readonly fakturareferens?: string;
  };
}

/** A municipality's directory with HR's list beside it. */
export interface EmployeeDirectory {
  readonly users: readonly ScimPerson[];
  /** Numbers of those whom HR's list says to be unmarked. */
  readonly unmarked: ReadonlySet<string>;
}

export function readEmployeeDirectory(dataFolder: string, municipality: string): EmployeeDirectory {
  const { users } = JSON.parse(
    readFileSync(join(dataFolder, 'demo/directory', `${municipality}.json`), 'utf8'),
  );
  const list = readFileSync(
    join(dataFolder, 'demo/paxml', municipality, 'skyddade-personuppgifter.csv'),
    'utf8',
  );
  const unmarked = list.split('\r\n').flatMap((line) => /^(\d+);\w+;Ingen$/.exec(line)?.[1] ?? []);
  return { users, unmarked: new Set(unmarked) };
}

export const employeeNumberOf = (person: ScimPerson): string =>
  person['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'].employeeNumber;

export const unitCodeOf = (person: ScimPerson): string | null =>
  person['urn:se:kommun:scim:1.0:Anstalld'].enhetskod ?? null;

export const invoiceReferenceOf = (person: ScimPerson): string | null =>
  person['urn:se:kommun:scim:1.0:Anstalld'].fakturareferens ?? null;

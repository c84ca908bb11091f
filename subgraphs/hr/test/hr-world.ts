import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration, TenantConfiguration } from '@samgraf/configuration';

type Json = Record<string, unknown>;

/** The authority whose directory it is. */
export const board = 'kommunstyrelsen';

/** The schema that the tests' directories extend a user by. */
export const ownSchema = 'urn:test:scim:1.0:Employee';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A user with what a test says, and what is usual. */
export const user = (
  id: string,
  signature: string,
  family: string,
  given: string,
  more: Json = {},
): Json => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise, ownSchema],
  id,
  userName: signature,
  name: { familyName: family, givenName: given },
  displayName: `${given} ${family}`,
  title: 'Handläggare',
  active: true,
  emails: [{ value: `${given}.${family}@example.se`.toLowerCase(), type: 'work', primary: true }],
  phoneNumbers: [
    { value: '070-999 99 99', type: 'mobile' },
    { value: '0530-181 00', type: 'work' },
  ],
  addresses: [{ type: 'work', formatted: 'Kommunhuset', streetAddress: 'Storgatan 13', postalCode: '46480' }],
  meta: { version: 'W/"1"', lastModified: '2026-01-01T08:00:00Z' },
  ...more,
});

/** What a user has by the extensions. */
export const place = (number: string, unit: string | null, reference?: string, manager?: string): Json => ({
  [enterprise]: {
    employeeNumber: number,
    ...(unit && { department: `Unit ${unit}` }),
    ...(manager && { manager: { value: manager } }),
  },
  [ownSchema]: { ...(unit && { unitCode: unit }), ...(reference && { invoiceReference: reference }) },
});

/** The users of one municipality. Of its list `markings` is the other half. */
export const users = (tenant: string): Json[] => [
  user(`${tenant}-e`, 'EEEE01', 'Öberg', 'Eva', place('105', '12')),
  user(`${tenant}-a`, 'aaaa01', 'Andersson', 'Anna', place('101', '11', 'XX1', `${tenant}-b`)),
  user(`${tenant}-b`, 'BBBB01', 'Andersson', 'Bo', place('102', '11', 'XX1')),
  user(`${tenant}-c`, 'CCCC01', 'Carlsson', 'Cecilia', place('103', '11', 'XX3', `${tenant}-d`)),
  // Protected.
  user(`${tenant}-d`, 'DDDD01', 'Dahl', 'David', place('104', '11', 'XX4')),
  // On nobody's list.
  user(`${tenant}-f`, 'FFFF01', 'Åberg', 'Fia', place('106', '12', 'XX6')),
  // The same signature as somebody else, in other letters.
  user(`${tenant}-g`, 'Bbbb01', 'Ek', 'Gun', place('107', null)),
  user(`${tenant}-h`, 'HHHH01', 'Holm', 'Hans', { ...place('108', '12'), active: 'False' }),
];

/** HR's list of one municipality. */
export const markings = [
  'Anställningsnummer;Signatur;Skyddade personuppgifter',
  '101;AAAA01;Ingen',
  '102;BBBB01;Ingen',
  '103;CCCC01;ingen',
  '104;DDDD01;Sekretessmarkering',
  '105;EEEE01;Ingen',
  '107;BBBB01;Ingen',
  '108;HHHH01;Ingen',
];

/** Writes each municipality's list in a folder. @returns the file's path */
export function writeMarkings(folder: string, tenant: string, lines: readonly string[] = markings): string {
  const file = join(folder, `${tenant}.csv`);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

/** The configuration of municipalities whose directories are one server's, and whose lists lie in a folder. */
export function hrConfiguration(origin: string, folder: string, codes: readonly string[]): Configuration {
  const tenant = (code: string): TenantConfiguration => ({
    code,
    kind: 'MUNICIPALITY',
    name: `Kommun ${code}`,
    officialName: `Kommun ${code}`,
    slug: code,
    organisationNumber: '',
    authorities: [{ code: board, name: 'Kommunstyrelsen' }],
    systems: [
      {
        id: `hr-${code}`,
        name: 'HR',
        product: 'HR',
        kind: 'SHARED',
        level: 2,
        areas: ['hr.directory', 'hr.employment', 'hr.statistics'],
        owner: 'HR-chef',
        operationsManager: 'IT-chef',
        operationsAgreement: null,
        structure: 'COMMON',
        connector: {
          kind: 'scim',
          url: `${origin}/scim`,
          token: `token-${code}`,
          authority: board,
          attributes: {
            unitCode: `${ownSchema}:unitCode`,
            invoiceReference: `${ownSchema}:invoiceReference`,
          },
          tls: null,
        },
        furtherConnectors: [],
        marking: {
          kind: 'csv-list',
          file: join(folder, `${code}.csv`),
          columns: {
            signature: 'Signatur',
            employeeNumber: 'Anställningsnummer',
            marking: 'Skyddade personuppgifter',
          },
          unmarked: ['Ingen'],
          marked: ['Sekretessmarkering', 'Skyddad folkbokföring'],
        },
      },
    ],
    grants: [],
    raised: new Map(),
  });
  return {
    tenants: new Map(codes.map((code) => [code, tenant(code)])),
    agreements: [],
    grants: [],
    purposes: new Map([['directory', '']]),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
}

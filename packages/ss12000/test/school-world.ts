import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import type { SchoolPart } from './school-server.ts';

type Json = Record<string, unknown>;

const meta = { created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z' };

/** A person with what a test says, and what is usual. */
export const person = (id: string, more: Json = {}): Json => ({
  id,
  meta,
  givenName: `Given ${id}`,
  familyName: `Family ${id}`,
  securityMarking: 'Ingen',
  personStatus: 'Aktiv',
  ...more,
});

export const number = (value: string) => ({ civicNo: { value, nationality: 'SE' } });

export const enrolment = (unit: string, more: Json = {}): Json => ({
  enroledAt: { id: unit },
  schoolYear: 4,
  schoolType: 'GR',
  startDate: '2025-08-18',
  ...more,
});

export const home = (municipality: number, more: Json = {}): Json => ({
  type: 'Folkbokföring',
  streetAddress: 'Storgatan 1',
  postalCode: '46430',
  locality: 'Mellerud',
  municipalityCode: municipality,
  ...more,
});

export const guardian = (id: string, relationType = 'Vårdnadshavare'): Json => ({
  person: { id },
  relationType,
});

/** The organisations of one municipality, with one school of its own and one of somebody else. */
export const organisations = (tenant: string): Json[] => [
  {
    id: `${tenant}-p`,
    meta,
    displayName: `Kommun ${tenant}`,
    organisationType: 'Huvudman',
    organisationNumber: '2120001488',
  },
  {
    id: `${tenant}-i`,
    meta,
    displayName: 'Stiftelsen',
    organisationType: 'Huvudman',
    organisationNumber: '8020001234',
  },
  {
    id: `${tenant}-s`,
    meta,
    displayName: 'Nordalsskolan',
    organisationType: 'Skolenhet',
    schoolUnitCode: `9${tenant}001`,
    schoolTypes: ['FKLASS', 'GR'],
    organisationCode: '411',
    parentOrganisation: { id: `${tenant}-p` },
    address: {
      type: 'Besöksadress',
      streetAddress: 'Skolgatan 1',
      postalCode: '46430',
      locality: 'Mellerud',
    },
  },
  {
    id: `${tenant}-f`,
    meta,
    displayName: 'Friskolan',
    organisationType: 'Skolenhet',
    schoolUnitCode: `9${tenant}901`,
    schoolTypes: ['GR'],
    parentOrganisation: { id: `${tenant}-i` },
  },
  ...[2, 3, 4, 5].map((n) => ({
    id: `${tenant}-s${n}`,
    meta,
    displayName: `Skola ${n}`,
    organisationType: 'Skolenhet',
    schoolUnitCode: `9${tenant}00${n}`,
    schoolTypes: ['GR'],
    parentOrganisation: { id: `${tenant}-p` },
  })),
];

/** A register of one municipality: pupils a to e, and those who are responsible for them. */
export function part(tenant: string): SchoolPart {
  const own = Number(tenant);
  const other = tenant === '1461' ? 1492 : 1461;
  const school = `${tenant}-s`;
  return {
    organisations: organisations(tenant),
    persons: [
      person(`${tenant}-a`, {
        ...number(`20150101${tenant}`),
        addresses: [home(own), home(own, { type: 'Tillfällig adress', streetAddress: 'Ringvägen 2' })],
        enrolments: [enrolment(school)],
        responsibles: [guardian(`${tenant}-g`), guardian(`${tenant}-h`)],
      }),
      person(`${tenant}-b`, {
        ...number(`20160202${tenant}`),
        addresses: [home(other)],
        enrolments: [enrolment(school, { schoolYear: 3 })],
        responsibles: [guardian(`${tenant}-h`), guardian(`${tenant}-g`, 'Annan ansvarig')],
      }),
      person(`${tenant}-c`, {
        securityMarking: 'Skyddad folkbokföring',
        addresses: [{ type: 'Särskild postadress', streetAddress: 'Box 2820' }],
        enrolments: [enrolment(school)],
        responsibles: [guardian(`${tenant}-g`)],
      }),
      person(`${tenant}-d`, {
        securityMarking: undefined,
        addresses: [home(own)],
        enrolments: [enrolment(`${tenant}-f`)],
      }),
      person(`${tenant}-e`, {
        ...number(`20200505${tenant}`),
        addresses: [home(own)],
        enrolments: [enrolment(school, { schoolYear: 0, schoolType: 'FKLASS', startDate: '2027-08-16' })],
        responsibles: [guardian(`${tenant}-h`)],
      }),
      ...['k', 'l'].map((each) =>
        person(`${tenant}-${each}`, {
          addresses: [home(own)],
          enrolments: [enrolment(`${tenant}-s2`), enrolment(school, { endDate: '2026-01-10' })],
        }),
      ),
      // Has left: no pupil any longer.
      person(`${tenant}-x`, { enrolments: [enrolment(school, { endDate: '2026-06-12' })] }),
      // Cancelled: never a pupil.
      person(`${tenant}-y`, { enrolments: [enrolment(school, { cancelled: true })] }),
      person(`${tenant}-g`, number(`19850303${tenant}`)),
      person(`${tenant}-h`, number(`19860404${tenant}`)),
      // Works there, and is nobody's guardian: is not kept.
      person(`${tenant}-t`, number(`19700707${tenant}`)),
    ],
    groups: [
      {
        id: `${tenant}-4A`,
        meta,
        displayName: '4A',
        groupType: 'Klass',
        groupMemberships: [{ person: { id: `${tenant}-a` }, startDate: '2026-08-18' }],
      },
      {
        id: `${tenant}-band`,
        meta,
        displayName: 'Musik',
        groupType: 'Undervisning',
        groupMemberships: [{ person: { id: `${tenant}-a` } }],
      },
    ],
    deleted: {},
  };
}

export const board = 'barn-och-utbildningsnamnden';

/** A configuration in which each of these municipalities has its part of one school system. */
export function schoolConfiguration(origin: string, codes: readonly string[]): Configuration {
  const tenant = (code: string): TenantConfiguration => ({
    code,
    kind: 'MUNICIPALITY',
    name: `Kommun ${code}`,
    officialName: `Kommun ${code}`,
    slug: `kommun-${code}`,
    organisationNumber: '2120001488',
    authorities: [
      { code: 'kommunstyrelsen', name: 'Kommunstyrelsen' },
      { code: board, name: 'Barn- och utbildningsnämnden' },
    ],
    systems: [
      {
        id: 'school',
        name: 'Skola',
        product: 'Skola',
        kind: 'SPECIFIC',
        level: 3,
        areas: ['school.pupils', 'school.units', 'school.transport'],
        owner: 'Skolchef',
        operationsManager: 'Driftchef',
        operationsAgreement: null,
        structure: 'COMMON',
        connector: {
          kind: 'ss12000',
          url: `${origin}/v2.0`,
          tokenUrl: `${origin}/token`,
          clientId: code,
          clientSecret: 'secret',
          authority: board,
          tls: null,
        },
        furtherConnectors: [],
      },
    ],
    grants: [],
    raised: new Map(),
  });
  return {
    tenants: new Map(codes.map((code) => [code, tenant(code)])),
    agreements: [],
    grants: [],
    purposes: new Map(),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
}

import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import type { Agreement, Basis, Grant, Owner } from '@samgraf/policy';
import type { Arguments, Connector } from '@samgraf/sources';
import type { ConnectorHarness } from '@samgraf/testing/connector-suite';

/** Neither these nor the letters stand in the order of ids. */
const codes = [
  '1492',
  '1438',
  '1461',
  '0180',
  '1480',
  '1415',
  '1460',
  '1439',
  '1402',
  '1419',
  '1487',
  '1488',
];

/** Each of a kind's records in a tenant. */
const letters = ['d', 'a', 'f', 'c', 'Å', 'b'];

/** A small collaboration: twelve tenants, each with two authorities, six systems and six grants. */
export const smallCollaboration: Configuration = {
  tenants: new Map(codes.map((code) => [code, tenant(code)])),
  agreements: [],
  grants: codes.flatMap((code) => letters.map((letter) => grant(code, letter))),
  purposes: new Map(),
  goals: { sharedPercent: 50, specificPercent: 30 },
};

/** The same with twelve agreements, of one version and two. */
export const smallBasis: Basis = {
  agreements: letters.flatMap((letter) => [agreement(letter, 2), agreement(letter, 1)]),
  grants: smallCollaboration.grants,
};

/** Whose what is configured of a tenant is: its first authority's. */
export const leading = (code: string): Owner => ({ tenant: code, authority: 'kommunstyrelsen' });

/** The tenants, in the order of ids. */
export const tenantCodes: readonly string[] = [...codes].sort();

/** What stands in the configuration, in the order of ids. */
export function registered(kind: 'system' | 'grant') {
  return tenantCodes.flatMap((code) =>
    [...letters].sort().map((letter) => ({
      id: `${code}:${kind}:${letter}`,
      owner: leading(code),
      parents: kind === 'system' ? { tenant: `${code}:tenant:${code}` } : {},
    })),
  );
}

/** A register as it stands in memory: it has no source that could be asked too much, lie or fail. */
export async function registerHarness(
  connector: Connector,
  kind: string,
  records: ReadonlyArray<{ id: string; owner: Owner; parents?: Readonly<Record<string, string>> }>,
  relations: Readonly<Record<string, Arguments>> = {},
): Promise<ConnectorHarness> {
  return {
    connector,
    connections: [],
    everything: records.map((each) => ({ parents: {}, ...each, subjects: [], hidden: false })),
    absentId: (tenant, number) => `${tenant}:${kind}:z${number}`,
    listArguments: {},
    relations,
    reached: () => ({ lookUps: 0, owners: [] }),
    lies: null,
    network: null,
    local: null,
    close: async () => undefined,
  };
}

const noSource = 'it has no source but the configuration';

/** What no register of the configuration has. */
export const registersLack = {
  PEOPLE: 'what is configured is nobody’s own data',
  LIES: noSource,
  OVERSHARING: noSource,
  NETWORK: noSource,
  LOCAL_FAULTS: noSource,
};

function tenant(code: string): TenantConfiguration {
  return {
    code,
    kind: 'MUNICIPALITY',
    name: `Kommun ${code}`,
    officialName: `Kommun ${code}`,
    slug: `kommun-${code}`,
    organisationNumber: '2120000000',
    authorities: [
      { code: 'kommunstyrelsen', name: 'Kommunstyrelsen' },
      { code: 'byggnadsnamnden', name: 'Byggnadsnämnden' },
    ],
    systems: letters.map((id) => ({
      id,
      name: id,
      product: id,
      kind: 'SHARED' as const,
      level: 3 as const,
      areas: [],
      owner: 'Ägare',
      operationsManager: 'Driftansvarig',
      operationsAgreement: null,
      structure: 'COMMON' as const,
      connector: null,
      furtherConnectors: [],
    })),
    grants: [],
    raised: new Map(),
  };
}

function grant(code: string, id: string): Grant {
  return {
    id,
    // What a grant opens is another authority's; the grant itself is the leading one's matter.
    owner: { tenant: code, authority: 'byggnadsnamnden' },
    reader: { tenant: code, authority: 'byggnadsnamnden' },
    role: 'case-officer',
    area: 'cases.register',
    confidentiality: 2,
    basis: null,
    from: '2026-01-01',
    to: null,
  };
}

function agreement(id: string, version: number): Agreement {
  return {
    id,
    version,
    title: id,
    area: 'economy.ledger',
    mode: 'STATISTICS',
    purposes: ['procurement'],
    fields: ['Account.name'],
    lowestLevel: 3,
    highestLevel: 4,
    parties: [],
    personalData: null,
  };
}

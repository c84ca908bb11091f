import type { Configuration, TenantConfiguration } from '@samgraf/configuration';

const names = { '1438': 'Dals-Ed', '1461': 'Mellerud', '1492': 'Åmål' } as const;

/** One shared installation and one own, as in Dalsland. */
export function configuration(systems: { shared: string; own: string }): Configuration {
  const tenants = Object.entries(names).map(([code, name]): [string, TenantConfiguration] => [
    code,
    {
      code,
      kind: 'MUNICIPALITY',
      name,
      officialName: name,
      slug: name.toLowerCase(),
      organisationNumber: '2120000000',
      authorities: [
        { code: 'kommunstyrelsen', name: 'Kommunstyrelsen' },
        { code: 'byggnadsnamnden', name: 'Byggnadsnämnden' },
      ],
      systems: [
        {
          id: code === '1492' ? 'cases-amal' : 'cases-shared',
          name: 'Ärenden',
          product: 'Ärenden',
          kind: 'SHARED',
          level: 3,
          areas: ['cases.register', 'cases.documents'],
          owner: 'a',
          operationsManager: 'b',
          operationsAgreement: null,
          structure: 'COMMON',
          connector: {
            kind: 'case-api',
            url: code === '1492' ? systems.own : systems.shared,
            key: `key-${code}`,
            tls: null,
            namespaces: { KS: 'kommunstyrelsen', BN: 'byggnadsnamnden' },
          },
          furtherConnectors: [],
        },
      ],
      grants: [],
      raised: new Map(),
    },
  ]);
  return {
    tenants: new Map(tenants),
    agreements: [],
    grants: [],
    purposes: new Map(),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
}

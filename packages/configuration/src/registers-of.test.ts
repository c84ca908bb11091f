import { expect, it } from '@jest/globals';
import type { SystemConfiguration } from './configuration.ts';
import { registersOf } from './registers-of.ts';

const system = (
  ...connectors: ReadonlyArray<NonNullable<SystemConfiguration['connector']>>
): SystemConfiguration => ({
  id: 'cases',
  name: 'Ärendehantering',
  product: 'A',
  kind: 'SHARED',
  level: 2,
  areas: ['cases.register'],
  owner: '',
  operationsManager: '',
  operationsAgreement: null,
  structure: 'COMMON',
  connector: connectors[0] ?? null,
  furtherConnectors: connectors.slice(1),
});
const cases = (namespaces: Record<string, string>) =>
  ({ kind: 'case-api', url: 'http://127.0.0.1:1', key: 'k', tls: null, namespaces }) as const;

it('gathers the registers of every live case system of a tenant, and none where there is no such system', () => {
  const ledger = {
    kind: 'peppol-folder',
    folder: '/invoices',
    authority: 'kommunstyrelsen',
    endpoints: [],
    buyerReference: { prefix: 'MK', digits: 6 },
  } as const;
  const systems = [
    system(cases({ BN: 'byggnadsnamnden', KS: 'kommunstyrelsen' })),
    system(ledger, cases({ ÖFN: 'overformyndarnamnden' })),
    system(),
  ];
  expect(registersOf({ systems })).toEqual({
    BN: 'byggnadsnamnden',
    KS: 'kommunstyrelsen',
    ÖFN: 'overformyndarnamnden',
  });
  expect(registersOf({ systems: [system(ledger)] })).toEqual({});
});

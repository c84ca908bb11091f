import type { KnownTenants } from './find-tenant.ts';

/** Two municipalities for tests. */
export const tenants: KnownTenants = new Map(
  [
    { code: '1461', organisationNumber: '212000-1488', boards: ['byggnadsnamnden', 'kommunstyrelsen'] },
    { code: '1492', organisationNumber: '2120001587', boards: ['kommunstyrelsen'] },
  ].map(({ boards, ...each }) => [
    each.code,
    { ...each, authorities: boards.map((code) => ({ code, name: code })) },
  ]),
);

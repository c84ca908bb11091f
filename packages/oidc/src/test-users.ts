import type { User } from './users.ts';

/** Users for tests, of each kind. */
export const testUsers: readonly User[] = [
  {
    name: 'case-officer.mellerud',
    acr: 'http://id.elegnamnden.se/loa/1.0/loa2',
    claims: {
      kind: 'EMPLOYEE',
      'https://id.oidc.se/claim/orgNumber': '2120001488',
      'https://id.oidc.se/claim/orgUnit': 'byggnadsnamnden',
      roles: ['case-officer'],
    },
  },
  {
    name: 'citizen.mellerud',
    acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
    claims: { kind: 'CITIZEN', 'https://id.oidc.se/claim/personalIdentityNumber': '191212121212' },
  },
  { name: 'system.mellerud', claims: { kind: 'SYSTEM', acting_for: ['1461'], roles: ['system'] } },
];

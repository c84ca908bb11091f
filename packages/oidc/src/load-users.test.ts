import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadUsers } from './load-users.ts';

const folder = mkdtempSync(join(tmpdir(), 'samgraf-users-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(text: string) {
  const file = join(folder, 'users.yaml');
  writeFileSync(file, text);
  return loadUsers(file);
}

const good = `- name: case-officer.mellerud
  acr: http://id.elegnamnden.se/loa/1.0/loa2
  claims:
    kind: EMPLOYEE
    "https://id.oidc.se/claim/orgNumber": "2120001488"
    "https://id.oidc.se/claim/orgUnit": byggnadsnamnden
    roles: [case-officer]
`;

describe('the file of users', () => {
  it('gives each with the claims as they stand', () => {
    expect(load(good)).toEqual([
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
    ]);
  });

  it.each([
    [
      'a name with a blank',
      good.replace('case-officer.mellerud', 'case officer'),
      /users\.yaml:1: 0\.name: /,
    ],
    ['a key that is not known', good.replace('acr:', 'loa:'), /users\.yaml:1: 0: .*loa/],
    [
      'a claim that the provider sets',
      good.replace('kind: EMPLOYEE', 'iss: https://x.example'),
      /users\.yaml:4: 0\.claims: claims cannot set/,
    ],
    ['a name twice', good + good, /users\.yaml:1: .*each name stands once/],
    ['no user', '[]', /users\.yaml:1: /],
    ['broken YAML', `${good}- {`, /users\.yaml:8: /],
  ])('is refused with %s, by file and line', (_what, text, message) => {
    expect(() => load(text)).toThrow(message);
  });
});

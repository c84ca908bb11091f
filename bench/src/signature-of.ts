import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the own organisation's systems call a demo user, as their token says. */
export function signatureOf({ SAMGRAF_USERS = '' }: Readonly<Record<string, string>>, user: string): string {
  const users = parse(readFileSync(SAMGRAF_USERS, 'utf8')) as ReadonlyArray<{
    readonly name: string;
    readonly claims: Readonly<Record<string, string>>;
  }>;
  const affiliation = users.find(({ name }) => name === user)?.claims[
    'https://id.oidc.se/claim/orgAffiliation'
  ];
  if (!affiliation) throw new Error(`Expected an affiliation of ${user}.`);
  return affiliation.slice(0, affiliation.indexOf('@'));
}

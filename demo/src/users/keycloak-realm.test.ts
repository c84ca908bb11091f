import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadIssuers, principalFromClaims } from '@samgraf/identity';
import { parse } from 'yaml';
import type { DemoUser } from './demo-users.ts';
import { usersOfDefault } from './users-of-default.ts';

const root = join(import.meta.dirname, '../../..');
// biome-ignore lint/suspicious/noExplicitAny: the realm's file, as Keycloak reads it
type Json = any;
const realm: Json = JSON.parse(readFileSync(join(root, 'docker/keycloak/realm.json'), 'utf8'));
const issuers = new Map(loadIssuers(join(root, 'issuers')).map((each) => [each.issuer, each]));
const users = usersOfDefault();

/** Tenants by the municipalities' own files, without the configuration's loader. */
const tenants = new Map(
  ['1438-dals-ed', '1439-fargelanda', '1460-bengtsfors', '1461-mellerud', '1492-amal']
    .concat('dmef-dalslands-miljo-och-energiforbund')
    .map((name) => {
      const { code, organisationNumber, authorities } = parse(
        readFileSync(join(root, `municipalities/${name}.yaml`), 'utf8'),
      );
      return [String(code), { code: String(code), organisationNumber, authorities }];
    }),
);

/** Sets a claim as Keycloak does: a dot nests, unless it is escaped. */
function setClaim(claims: Json, name: string, value: unknown): void {
  const path = name.split(/(?<!\\)\./).map((each) => each.replaceAll('\\.', '.'));
  const last = path.pop()!;
  let at = claims;
  for (const each of path) at = at[each] ??= {};
  at[last] = value;
}

/** The claims that a client's mappers put into the access token of a user. */
function claimsOf(client: Json, user: Json): Json {
  const claims: Json = { sub: 'f3b0c442-98fc-4c14-9afb-f4c8996fb924', scope: 'basic' };
  for (const { protocolMapper, config } of client.protocolMappers) {
    if (config['access.token.claim'] !== 'true') continue;
    const name = config['claim.name'];
    if (protocolMapper === 'oidc-audience-mapper') claims.aud = config['included.custom.audience'];
    else if (protocolMapper === 'oidc-usermodel-realm-role-mapper') setClaim(claims, name, user.realmRoles);
    else if (protocolMapper === 'oidc-hardcoded-claim-mapper') {
      const value = config['claim.value'];
      setClaim(claims, name, config['jsonType.label'] === 'JSON' ? JSON.parse(value) : value);
    } else if (protocolMapper === 'oidc-usermodel-attribute-mapper') {
      const value = user.attributes[config['user.attribute']]?.[0];
      if (value !== undefined) setClaim(claims, name, value);
    } else throw new Error(`unknown mapper ${protocolMapper}`);
  }
  return claims;
}

function throughKeycloak({ name }: DemoUser): Json {
  const service = realm.clients.find((each: Json) => each.clientId === name);
  const user = realm.users.find((each: Json) => each.username === name);
  const portal = realm.clients.find((each: Json) => each.clientId === 'portal');
  const mapping = issuers.get('https://keycloak:8443/realms/samgraf')!;
  const claims = service ? claimsOf(service, { realmRoles: [], attributes: {} }) : claimsOf(portal, user);
  expect(claims.aud).toBe(mapping.audience);
  return principalFromClaims(claims, mapping, tenants);
}

describe('The realm for Keycloak', () => {
  it.each(users.map((each) => [each.name, each] as const))(
    'makes %s the same principal as the embedded provider',
    (_, user) => {
      const embedded = principalFromClaims(
        { ...user.claims, acr: user.acr, sub: user.name },
        issuers.get('embedded')!,
        tenants,
      )!;
      // Its own name for the person, and never a personal number.
      expect(throughKeycloak(user)).toEqual({ ...embedded, id: 'f3b0c442-98fc-4c14-9afb-f4c8996fb924' });
      expect(embedded.tenant ?? embedded.personNumber ?? embedded.actingFor[0]).toEqual(expect.any(String));
    },
  );

  it('passes on who an employee is there, and of nobody else', () => {
    const portal = realm.clients.find((each: Json) => each.clientId === 'portal');
    const claim = 'https://id.oidc.se/claim/orgAffiliation';
    for (const user of realm.users) {
      const { claims } = users.find(({ name }) => name === user.username)!;
      expect(claimsOf(portal, user)[claim]).toBe(claims[claim]);
    }
    const affiliated = users.filter(({ claims }) => claim in claims);
    expect(affiliated.every(({ claims }) => claims.kind === 'EMPLOYEE')).toBe(true);
    expect(affiliated).toHaveLength(51);
  });

  it('has no user beside them, and no secret but by the name of a variable', () => {
    const names = [...realm.users, ...realm.clients].map((each: Json) => each.username ?? each.clientId);
    expect(names.sort()).toEqual([...users.map((each) => each.name), 'portal'].sort());
    const secrets = [
      ...realm.clients.map((each: Json) => each.secret),
      ...realm.users.flatMap((each: Json) => each.credentials.map(({ value }: Json) => value)),
    ];
    expect(secrets.filter((each) => !/^\$\{[A-Z_]+\}$/.test(each))).toEqual([]);
  });

  it('issues access tokens of RFC 9068, signed as the mapping takes them', () => {
    for (const { attributes } of realm.clients) {
      expect(attributes['access.token.header.type.rfc9068']).toBe('true');
      expect(issuers.get('https://keycloak:8443/realms/samgraf')!.algorithms).toContain(
        attributes['access.token.signed.response.alg'],
      );
    }
  });

  it('leaves it to administrators whose employee somebody is', () => {
    const [{ config }] = realm.components['org.keycloak.userprofile.UserProfileProvider'];
    const profile = JSON.parse(config['kc.user.profile.config'][0]);
    expect(profile.unmanagedAttributePolicy).toBe('ADMIN_EDIT');
    expect(profile.attributes.map(({ name }: Json) => name)).toEqual(['username', 'email']);
  });
});

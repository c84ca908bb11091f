import type { DemoUser } from './demo-users.ts';

type Json = Readonly<Record<string, unknown>>;

const orgNumber = 'https://id.oidc.se/claim/orgNumber';
const orgUnit = 'https://id.oidc.se/claim/orgUnit';
const orgAffiliation = 'https://id.oidc.se/claim/orgAffiliation';
const personalNumber = 'https://id.oidc.se/claim/personalIdentityNumber';

/** Keycloak nests a claim at each dot of its name that is not escaped. */
const claimName = (name: string): string => name.replaceAll('.', '\\.');

const intoAccessToken = { 'access.token.claim': 'true', 'id.token.claim': 'false' };

const mapper = (name: string, protocolMapper: string, config: Json): Json => ({
  name,
  protocol: 'openid-connect',
  protocolMapper,
  config: { ...intoAccessToken, ...config },
});

const audience = mapper('audience', 'oidc-audience-mapper', { 'included.custom.audience': 'samgraf' });
const roles = mapper('roles', 'oidc-usermodel-realm-role-mapper', {
  'claim.name': 'realm_access.roles',
  'jsonType.label': 'String',
  multivalued: 'true',
});
const fixed = (claim: string, value: string, type = 'String'): Json =>
  mapper(claim, 'oidc-hardcoded-claim-mapper', {
    'claim.name': claimName(claim),
    'claim.value': value,
    'jsonType.label': type,
  });
const attribute = (name: string, claim: string): Json =>
  mapper(name, 'oidc-usermodel-attribute-mapper', {
    'user.attribute': name,
    'claim.name': claimName(claim),
    'jsonType.label': 'String',
  });

/** Access tokens of RFC 9068, which are what Samgraf takes. */
const client = (clientId: string, secret: string, more: Json): Json => ({
  clientId,
  enabled: true,
  publicClient: false,
  secret,
  directAccessGrantsEnabled: false,
  implicitFlowEnabled: false,
  fullScopeAllowed: true,
  // Without the scopes that would put name, address and all roles of all clients into the token.
  defaultClientScopes: ['basic'],
  optionalClientScopes: [],
  attributes: { 'access.token.header.type.rfc9068': 'true', 'access.token.signed.response.alg': 'ES256' },
  ...more,
});

/**
 * The demo users as a realm of Keycloak: the same people, authorities, roles and levels of assurance that the
 * embedded provider knows. Secrets stand in it by the names of environment variables, which Keycloak fills in.
 */
export function keycloakRealm(users: readonly DemoUser[]): Json {
  const people = users.filter((each) => each.claims.kind !== 'SYSTEM');
  const systems = users.filter((each) => each.claims.kind === 'SYSTEM');
  const allRoles = [...new Set(people.flatMap(rolesOf))].sort();
  return {
    realm: 'samgraf',
    enabled: true,
    sslRequired: 'external',
    registrationAllowed: false,
    resetPasswordAllowed: false,
    editUsernameAllowed: false,
    bruteForceProtected: true,
    defaultSignatureAlgorithm: 'ES256',
    accessTokenLifespan: 300,
    roles: { realm: allRoles.map((name) => ({ name: `samgraf:${name}` })) },
    clients: [
      client('portal', `\${PORTAL_CLIENT_SECRET}`, {
        standardFlowEnabled: true,
        serviceAccountsEnabled: false,
        redirectUris: ['https://portal.example.org/*'],
        attributes: {
          'access.token.header.type.rfc9068': 'true',
          'access.token.signed.response.alg': 'ES256',
          'pkce.code.challenge.method': 'S256',
        },
        protocolMappers: [
          audience,
          roles,
          attribute('acr', 'acr'),
          attribute('orgNumber', orgNumber),
          attribute('orgUnit', orgUnit),
          attribute('orgAffiliation', orgAffiliation),
          attribute('personalIdentityNumber', personalNumber),
        ],
      }),
      ...systems.map(({ name, claims, acr }) =>
        client(name, `\${SYSTEM_CLIENT_SECRET}`, {
          standardFlowEnabled: false,
          serviceAccountsEnabled: true,
          protocolMappers: [
            audience,
            roles,
            fixed('acr', acr),
            fixed('samgraf_acting_for', JSON.stringify(claims.acting_for), 'JSON'),
          ],
        }),
      ),
    ],
    users: people.map(({ name, claims, acr }) => ({
      username: name,
      enabled: true,
      attributes: Object.fromEntries(
        Object.entries({
          acr,
          orgNumber: claims[orgNumber],
          orgUnit: claims[orgUnit],
          orgAffiliation: claims[orgAffiliation],
          personalIdentityNumber: claims[personalNumber],
        }).flatMap(([key, value]) => (typeof value === 'string' ? [[key, [value]]] : [])),
      ),
      realmRoles: rolesOf({ name, claims, acr }).map((role) => `samgraf:${role}`),
      credentials: [{ type: 'password', value: `\${DEMO_PASSWORD}`, temporary: false }],
    })),
    components: {
      'org.keycloak.userprofile.UserProfileProvider': [
        {
          providerId: 'declarative-user-profile',
          config: {
            // Whose employee somebody is, is for administrators to say, and never for themselves.
            'kc.user.profile.config': [
              JSON.stringify({
                unmanagedAttributePolicy: 'ADMIN_EDIT',
                attributes: [{ name: 'username' }, { name: 'email' }],
              }),
            ],
          },
        },
      ],
    },
  };
}

const rolesOf = ({ claims }: DemoUser): readonly string[] => (claims.roles as string[] | undefined) ?? [];

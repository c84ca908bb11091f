import { schemaUris } from '../directory/schema-uris.ts';
import { schemas } from './schemas.ts';
import { ScimError } from './scim-error.ts';
import { mostResults } from './search-request.ts';

type Json = Readonly<Record<string, unknown>>;

const resourceTypes = [
  {
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    description: 'Employees',
    schema: schemaUris.user,
    schemaExtensions: [
      { schema: schemaUris.enterprise, required: true },
      { schema: schemaUris.employee, required: false },
    ],
  },
  {
    id: 'Group',
    name: 'Group',
    endpoint: '/Groups',
    description: 'Units of the organisation',
    schema: schemaUris.group,
  },
] as const;

/** What tells a client how the server works (RFC 7644, 4); null where the path is none of these. */
export function serviceDocument(path: readonly string[], base: string): Json | null {
  const [kind, id, ...rest] = path;
  if (rest.length > 0) return null;
  if (kind === 'ServiceProviderConfig' && id === undefined) return configuration(base);
  if (kind === 'ResourceTypes') return described('ResourceType', kind, resourceTypes, id, base);
  if (kind === 'Schemas') return described('Schema', kind, schemas, id, base);
  return null;
}

function described(
  name: 'ResourceType' | 'Schema',
  kind: string,
  all: ReadonlyArray<Json & { readonly id: string }>,
  id: string | undefined,
  base: string,
): Json {
  const resources = all.map((each) => ({
    schemas: [`urn:ietf:params:scim:schemas:core:2.0:${name}`],
    ...each,
    meta: { resourceType: name, location: `${base}/${kind}/${each.id}` },
  }));
  if (id !== undefined) {
    const found = resources.find((each) => each.id === id);
    if (!found) throw new ScimError(404, `there is no ${name} with that id`);
    return found;
  }
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: resources.length,
    startIndex: 1,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

/** The directory is read; who changes it does so in the system that it belongs to. */
const configuration = (base: string): Json => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: false },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostResults },
  changePassword: { supported: false },
  sort: { supported: true },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'A token in the Authorization header (RFC 6750).',
      specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

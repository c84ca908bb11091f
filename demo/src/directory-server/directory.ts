import type { DirectoryFile, ScimResource } from '../directory/directory-file.ts';
import { matches } from './filter/matches.ts';
import { valuesAt } from './filter/values-at.ts';
import { project } from './project.ts';
import type { SearchRequest } from './search-request.ts';

export type ResourceKind = 'Users' | 'Groups';
type Json = Readonly<Record<string, unknown>>;

/** One municipality's directory in memory, with the addresses of its resources. */
export class Directory {
  private readonly lists: Readonly<Record<ResourceKind, readonly ScimResource[]>>;
  private readonly byId: ReadonlyMap<string, ScimResource>;

  /** @param base address that the resources lie below, without a slash at its end */
  constructor({ users, groups }: DirectoryFile, base: string) {
    this.lists = {
      Users: users.map((each) => located(each, `${base}/Users`, base)),
      Groups: groups.map((each) => located(each, `${base}/Groups`, base)),
    };
    this.byId = new Map(
      (['Users', 'Groups'] as const).flatMap((kind) =>
        this.lists[kind].map((each) => [`${kind}/${each.id}`, each]),
      ),
    );
  }

  one(kind: ResourceKind, id: string): ScimResource | null {
    return this.byId.get(`${kind}/${id}`) ?? null;
  }

  /** A ListResponse (RFC 7644, 3.4.2). No match is an empty list. */
  search(kinds: readonly ResourceKind[], request: SearchRequest): Json {
    const { filter, sortBy, descending, startIndex, count, attributes, excludedAttributes } = request;
    const all = kinds.flatMap((kind) => this.lists[kind]);
    const found = filter === null ? all : all.filter((each) => matches(each, filter));
    if (sortBy !== null) {
      const key = (each: ScimResource): string => String(valuesAt(each, sortBy)[0] ?? '').toLowerCase();
      found.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (descending ? -1 : 1));
    }
    const page = found
      .slice(startIndex - 1, startIndex - 1 + count)
      .map((each) => project(each, attributes, excludedAttributes));
    return {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: found.length,
      startIndex,
      itemsPerPage: page.length,
      Resources: page,
    };
  }
}

/** References lead somewhere only once it is known where the server listens. */
function located(resource: ScimResource, list: string, base: string): ScimResource {
  const refer = (kind: ResourceKind) => (each: Json) => ({ ...each, $ref: `${base}/${kind}/${each.value}` });
  const enterprise = Object.keys(resource).find((key) => key.includes(':enterprise:'));
  const own = enterprise === undefined ? null : (resource[enterprise] as Json);
  return {
    ...resource,
    ...(Array.isArray(resource.groups) ? { groups: resource.groups.map(refer('Groups')) } : {}),
    ...(Array.isArray(resource.members) ? { members: resource.members.map(refer('Users')) } : {}),
    ...(enterprise && own?.manager
      ? { [enterprise]: { ...own, manager: refer('Users')(own.manager as Json) } }
      : {}),
    meta: { ...resource.meta, location: `${list}/${resource.id}` } as ScimResource['meta'],
  };
}

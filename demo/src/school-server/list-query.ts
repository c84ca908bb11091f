import type { ResourceName } from '../school-register/register-file.ts';
import { badRequest } from './school-error.ts';

/** Filters that every list has. */
const everywhere = [
  'meta.created.before',
  'meta.created.after',
  'meta.modified.before',
  'meta.modified.after',
];
const dated = ['startDate.onOrBefore', 'startDate.onOrAfter', 'endDate.onOrBefore', 'endDate.onOrAfter'];

interface Vocabulary {
  readonly filters: readonly string[];
  readonly expand: readonly string[];
  readonly sortkeys: readonly string[];
}

/** What may be asked of each resource (SS 12000:2020, 2.1.0). */
export const vocabularies: Readonly<Record<ResourceName, Vocabulary>> = {
  organisations: {
    filters: [
      'parent',
      'schoolUnitCode',
      'organisationCode',
      'municipalityCode',
      'type',
      'schoolTypes',
      ...dated,
    ],
    expand: [],
    sortkeys: ['ModifiedDesc', 'DisplayNameAsc'],
  },
  persons: {
    filters: [
      'nameContains',
      'civicNo',
      'eduPersonPrincipalName',
      'identifier.value',
      'identifier.context',
      'relationship.entity.type',
      'relationship.organisation',
      ...dated.map((each) => `relationship.${each}`),
    ],
    expand: ['duties', 'responsibleFor', 'placements', 'ownedPlacements', 'groupMemberships'],
    sortkeys: [
      'DisplayNameAsc',
      'GivenNameDesc',
      'GivenNameAsc',
      'FamilyNameDesc',
      'FamilyNameAsc',
      'CivicNoAsc',
      'CivicNoDesc',
      'ModifiedDesc',
    ],
  },
  placements: {
    filters: ['organisation', 'group', 'child', 'owner', ...dated],
    expand: ['child', 'owners'],
    sortkeys: ['StartDateAsc', 'StartDateDesc', 'EndDateAsc', 'EndDateDesc', 'ModifiedDesc'],
  },
  duties: {
    filters: ['organisation', 'dutyRole', 'person', ...dated],
    expand: ['person'],
    sortkeys: ['StartDateDesc', 'StartDateAsc', 'ModifiedDesc'],
  },
  groups: {
    filters: ['groupType', 'schoolTypes', 'organisation', ...dated],
    expand: ['assignmentRoles'],
    sortkeys: [
      'ModifiedDesc',
      'DisplayNameAsc',
      'StartDateAsc',
      'StartDateDesc',
      'EndDateAsc',
      'EndDateDesc',
    ],
  },
  activities: {
    filters: ['member', 'teacher', 'organisation', 'group', ...dated],
    expand: ['groups', 'teachers'],
    sortkeys: ['ModifiedDesc', 'DisplayNameAsc'],
  },
};

/** A list that is asked for, its filters by name. */
export interface ListQuery {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sortkey: string | null;
  readonly expand: readonly string[];
  readonly expandReferenceNames: boolean;
}

/** Reads a query. What the standard does not know is refused: a filter spelt wrong would give everything. */
export function readListQuery(resource: ResourceName, query: URLSearchParams): ListQuery {
  const { filters, sortkeys } = vocabularies[resource];
  const known = new Set([...filters, ...everywhere]);
  const given: Record<string, string[]> = {};
  for (const [name, value] of query) {
    if (['sortkey', 'expand', 'expandReferenceNames', 'limit'].includes(name)) continue;
    if (!known.has(name)) throw badRequest(`${name} is no parameter of ${resource}`);
    if (name.startsWith('meta.') && Number.isNaN(Date.parse(value)))
      throw badRequest(`${name} is a date and time`);
    if (/Date\./.test(name) && !/^\d{4}-\d\d-\d\d$/.test(value)) throw badRequest(`${name} is a date`);
    given[name] = [...(given[name] ?? []), value];
  }
  const sortkey = query.get('sortkey');
  if (sortkey !== null && !sortkeys.includes(sortkey))
    throw badRequest(`sortkey is one of ${sortkeys.join(', ')}`);
  return { filters: given, sortkey, ...readExpand(resource, query) };
}

/** What is wanted besides the records themselves. */
export function readExpand(
  resource: ResourceName,
  query: URLSearchParams,
): Pick<ListQuery, 'expand' | 'expandReferenceNames'> {
  const { expand } = vocabularies[resource];
  const wanted = query.getAll('expand').flatMap((each) => each.split(','));
  const odd = wanted.find((each) => !expand.includes(each));
  if (odd !== undefined) throw badRequest(`${odd} cannot be expanded in ${resource}`);
  const names = query.get('expandReferenceNames') ?? 'false';
  if (!/^(true|false)$/i.test(names)) throw badRequest('expandReferenceNames is true or false');
  return { expand: wanted, expandReferenceNames: /^true$/i.test(names) };
}

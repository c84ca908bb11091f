import {
  type Reference,
  type RegisterFile,
  type Resource,
  type ResourceName,
  resourceNames,
} from '../school-register/register-file.ts';
import { expansions } from './expand.ts';
import { fulfils, relates } from './fulfils.ts';
import type { ListQuery } from './list-query.ts';
import { tellReferences, toldOf } from './reference-names.ts';
import { type Relationship, relationships } from './relationships.ts';
import { sorted } from './sorted.ts';

type Wanted = Pick<ListQuery, 'expand' | 'expandReferenceNames'>;

/** One municipality's part of the school system in memory. */
export class Register {
  readonly file: RegisterFile;
  private readonly byId: ReadonlyMap<string, Resource>;
  private readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  private readonly told: ReturnType<typeof toldOf>;
  private readonly expansions: ReturnType<typeof expansions>;

  constructor(file: RegisterFile) {
    this.file = file;
    this.byId = new Map(
      resourceNames.flatMap((name) => file[name].map((each) => [`${name}/${each.id}`, each] as const)),
    );
    this.relationships = relationships(file);
    this.told = toldOf(file);
    this.expansions = expansions(file);
  }

  /** Those that fulfil every filter, in the order asked for. */
  list(
    name: ResourceName,
    { filters, sortkey }: Pick<ListQuery, 'filters' | 'sortkey'>,
  ): readonly Resource[] {
    const asked = Object.entries(filters).filter(([filter]) => !filter.startsWith('relationship.'));
    const related = asked.length < Object.keys(filters).length;
    const found = this.file[name].filter(
      (each) =>
        asked.every(([filter, values]) => this.fulfils(each, filter, values)) &&
        (!related || relates(this.relationships.get(each.id) ?? [], filters)),
    );
    return sortkey === null ? found : sorted(found, sortkey);
  }

  one(name: ResourceName, id: string): Resource | null {
    return this.byId.get(`${name}/${id}`) ?? null;
  }

  /** As it is sent: with what was asked to be expanded below `_embedded`, and what references tell. */
  answer(name: ResourceName, resource: Resource, { expand, expandReferenceNames }: Wanted): unknown {
    const embedded = Object.fromEntries(expand.map((each) => [each, this.expansions[name][each]!(resource)]));
    const whole = expand.length === 0 ? resource : { ...resource, _embedded: embedded };
    return tellReferences(whole, this.told, expandReferenceNames);
  }

  private fulfils(resource: Resource, filter: string, values: readonly string[]): boolean {
    if (filter === 'member') return this.hasMember(resource, values);
    if (filter !== 'organisation') return fulfils(resource, filter, values);
    const at = (resource.organisation ?? resource.dutyAt ?? resource.placedAt) as Reference;
    // Duties are found by the organisations above theirs too.
    for (let id: string | undefined = at.id; id !== undefined; ) {
      if (values.includes(id)) return true;
      const parent: Reference | undefined = this.one('organisations', id)?.parentOrganisation as
        | Reference
        | undefined;
      id = resource.dutyAt === undefined ? undefined : parent?.id;
    }
    return false;
  }

  private hasMember({ groups }: Resource, values: readonly string[]): boolean {
    return ((groups as readonly Reference[] | undefined) ?? []).some(({ id }) => {
      const members = this.one('groups', id)?.groupMemberships as
        | ReadonlyArray<{ person: Reference }>
        | undefined;
      return members?.some(({ person }) => values.includes(person.id)) ?? false;
    });
  }
}

import type { Reference, RegisterFile, Resource, ResourceName } from '../school-register/register-file.ts';

type Expansion = (resource: Resource) => unknown;
type Roled = Resource & { readonly assignmentRole: ReadonlyArray<{ readonly group: Reference }> };
type Grouped = Resource & { readonly groupMemberships: ReadonlyArray<{ readonly person: Reference }> };

/** Each expansion of each resource, over one register. */
export function expansions(
  file: RegisterFile,
): Readonly<Record<ResourceName, Readonly<Record<string, Expansion>>>> {
  const persons = new Map(file.persons.map((each) => [each.id, each]));
  const groups = new Map(file.groups.map((each) => [each.id, each]));
  const duties = new Map(file.duties.map((each) => [each.id, each]));
  const index = (list: readonly Resource[], keys: (each: never) => readonly string[]) => {
    const found = new Map<string, Resource[]>();
    for (const each of list)
      for (const key of keys(each as never)) found.set(key, [...(found.get(key) ?? []), each]);
    return (id: string): readonly Resource[] => found.get(id) ?? [];
  };
  type Held = { readonly person: Reference };
  type Responsible = { readonly responsibles?: ReadonlyArray<Held & { readonly relationType: string }> };
  const dutiesOf = index(file.duties, ({ person }: Held) => [person.id]);
  const childrenOf = index(file.persons, ({ responsibles = [] }: Responsible) =>
    responsibles.map(({ person }) => person.id),
  );
  const placementsOf = index(file.placements, ({ child }: { child: Reference }) => [child.id]);
  const placementsBy = index(file.placements, ({ owners }: { owners: readonly Reference[] }) =>
    owners.map(({ id }) => id),
  );
  const groupsOf = index(file.groups, ({ groupMemberships }: Grouped) =>
    groupMemberships.map(({ person }) => person.id),
  );
  const mentorsOf = index(file.duties, ({ assignmentRole }: Roled) =>
    assignmentRole.map(({ group }) => group.id),
  );
  return {
    organisations: {},
    persons: {
      duties: ({ id }) => dutiesOf(id),
      responsibleFor: ({ id }) =>
        childrenOf(id).flatMap((child) =>
          (child as Resource & Responsible)
            .responsibles!.filter(({ person }) => person.id === id)
            .map(({ relationType }) => ({ person: { id: child.id }, relationType })),
        ),
      placements: ({ id }) => placementsOf(id),
      ownedPlacements: ({ id }) => placementsBy(id),
      groupMemberships: ({ id }) =>
        groupsOf(id).flatMap((group) => {
          const { groupMemberships, ...fragment } = group as Grouped;
          return groupMemberships
            .filter(({ person }) => person.id === id)
            .map(({ person: _person, ...dates }) => ({ group: fragment, ...dates }));
        }),
    },
    placements: {
      child: ({ child }) => persons.get((child as Reference).id),
      owners: ({ owners }) => (owners as readonly Reference[]).map(({ id }) => persons.get(id)),
    },
    duties: { person: ({ person }) => persons.get((person as Reference).id) },
    groups: {
      assignmentRoles: ({ id }) =>
        mentorsOf(id).flatMap((duty) =>
          (duty as Roled).assignmentRole
            .filter(({ group }) => group.id === id)
            .map(({ group: _group, ...role }) => ({ duty: { id: duty.id }, ...role })),
        ),
    },
    activities: {
      groups: (each) => (each.groups as readonly Reference[]).map(({ id }) => groups.get(id)),
      teachers: (each) =>
        (each.teachers as ReadonlyArray<{ duty: Reference }>).map(({ duty }) => duties.get(duty.id)),
    },
  };
}

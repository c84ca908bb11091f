import type { Reference, RegisterFile, Resource } from '../school-register/register-file.ts';

/** That a person has to do with an organisation, in one of the ways that persons can be asked for by. */
export interface Relationship {
  readonly type: string;
  readonly organisation: string;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

type Dated = { readonly startDate?: string; readonly endDate?: string };
type PersonResource = Resource & {
  readonly enrolments?: ReadonlyArray<Dated & { readonly enroledAt: Reference }>;
  readonly responsibles?: ReadonlyArray<{ readonly person: Reference }>;
};
type PlacementResource = Resource &
  Dated & { readonly child: Reference; readonly owners: readonly Reference[]; readonly placedAt: Reference };
type DutyResource = Resource & Dated & { readonly person: Reference; readonly dutyAt: Reference };
type GroupResource = Resource & {
  readonly organisation: Reference;
  readonly groupMemberships: ReadonlyArray<Dated & { readonly person: Reference }>;
};

/** Everybody's relationships, by the id of the person. */
export function relationships(file: RegisterFile): ReadonlyMap<string, readonly Relationship[]> {
  const found = new Map<string, Relationship[]>();
  const add = (person: string, type: string, organisation: string, { startDate, endDate }: Dated): void => {
    const all = found.get(person) ?? [];
    all.push({ type, organisation, startDate, endDate });
    found.set(person, all);
  };
  const responsibles = new Map<string, readonly string[]>();
  for (const {
    id,
    enrolments = [],
    responsibles: adults = [],
  } of file.persons as readonly PersonResource[]) {
    responsibles.set(
      id,
      adults.map(({ person }) => person.id),
    );
    for (const each of enrolments) {
      add(id, 'enrolment', each.enroledAt.id, each);
      for (const { person } of adults) add(person.id, 'responsibleFor.enrolment', each.enroledAt.id, each);
    }
  }
  for (const each of file.placements as readonly PlacementResource[]) {
    add(each.child.id, 'placement.child', each.placedAt.id, each);
    for (const { id } of each.owners) add(id, 'placement.owner', each.placedAt.id, each);
    for (const id of responsibles.get(each.child.id) ?? [])
      add(id, 'responsibleFor.placement', each.placedAt.id, each);
  }
  for (const each of file.duties as readonly DutyResource[])
    add(each.person.id, 'duty', each.dutyAt.id, each);
  for (const { organisation, groupMemberships } of file.groups as readonly GroupResource[])
    for (const each of groupMemberships) add(each.person.id, 'groupMembership', organisation.id, each);
  return found;
}

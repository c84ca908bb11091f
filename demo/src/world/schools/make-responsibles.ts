import type { Random } from '../../random/random.ts';
import type { Person } from '../people/person.ts';
import type { PupilRecord, Responsibility } from './pupil-record.ts';

const others: readonly Responsibility[] = ['Annan ansvarig', 'Annan ansvarig', 'Utsedd behörig', 'God man'];

/** Those with custody, and now and then somebody else: a partner, somebody who may fetch, an appointed guardian. */
export function makeResponsibles(
  child: Person,
  peopleById: ReadonlyMap<string, Person>,
  adults: readonly Person[],
  random: Random,
): PupilRecord['responsibles'] {
  const guardians = child.guardians.map((id) => ({
    person: peopleById.get(id)!,
    relation: 'Vårdnadshavare' as const,
  }));
  const other = random.chance(0.03) ? random.pick(adults) : null;
  const relation = random.pick(others);
  if (other === null || child.guardians.includes(other.id)) return guardians;
  return [...guardians, { person: other, relation }];
}

import type { Pupil } from '../schools/pupil.ts';
import type { Person } from './person.ts';

/**
 * The first who has a test number and custody of exactly one child, a pupil with a test number, neither marked.
 * @throws where nobody is such, as in a world that is too small
 */
export function chooseCitizen(
  people: readonly Person[],
  pupils: readonly Pupil[],
): { person: Person; child: Person } {
  const pupil = new Set(pupils.map(({ person }) => person));
  const children = new Map<string, Person[]>();
  for (const person of people)
    for (const guardian of person.guardians)
      children.set(guardian, [...(children.get(guardian) ?? []), person]);
  const plain = ({ numberKind, marking }: Person) => numberKind === 'TEST' && marking === 'NONE';
  for (const person of people) {
    const [child, ...others] = children.get(person.id) ?? [];
    if (child && others.length === 0 && plain(person) && plain(child) && pupil.has(child.id))
      return { person, child };
  }
  throw new Error('no inhabitant can be the demo citizen: make a larger world');
}

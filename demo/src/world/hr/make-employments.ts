import { makeRandom } from '../../random/make-random.ts';
import { civilDate, dayNumber } from '../civil-date.ts';
import { signature } from '../organisation/signature.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { Employment } from './employment.ts';

/** The first day that the payroll system's files tell of. */
export const firstDay = '2025-01-01';

/** Of those employed today, how many more have left since then. */
const leftShare = 0.06;

/** Everybody who is or was employed by one municipality since 2025. Who has left is not in the directory. */
export function makeEmployments(world: World, part: MunicipalityWorld): readonly Employment[] {
  const { profile, employees, people, peopleById } = part;
  const random = makeRandom(`${world.seed}/employments/${profile.code}`);
  const employed = new Set(employees.map(({ person }) => person));
  const able = people.filter(
    ({ id, birthDate }) => !employed.has(id) && birthDate > '1959' && birthDate < '2002',
  );
  const used = new Map<string, number>();
  // Numbers after those that are given: a signature is never given twice.
  for (const { signature: given } of employees) {
    const initials = given.slice(0, 4);
    used.set(initials, Math.max(used.get(initials) ?? 0, Number(given.slice(4))));
  }
  const current = employees.map(
    (employee): Employment => ({
      ...employee,
      person: peopleById.get(employee.person)!,
      from: employee.employedFrom,
      to: null,
    }),
  );
  const left = Array.from({ length: Math.round(employees.length * leftShare) }, (_, index): Employment => {
    // Each took the place of somebody: the same work at the same place.
    const { title, costCentre, extent } = random.pick(employees);
    const person = able.splice(random.integer(0, able.length - 1), 1)[0]!;
    const to = random.integer(dayNumber(firstDay) + 10, dayNumber('2026-11-10'));
    return {
      employeeNumber: String(14_000 + index),
      signature: signature(person.givenName, person.familyName, used),
      person,
      title,
      costCentre,
      extent,
      from: civilDate(to - random.integer(100, 4_000)),
      to: civilDate(to),
    };
  });
  return [...current, ...left];
}

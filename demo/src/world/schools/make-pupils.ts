import type { Random } from '../../random/random.ts';
import type { Person } from '../people/person.ts';
import type { Pupil, School } from './pupil.ts';

/** Calendar year of the autumn term in which a child starts förskoleklass. */
const firstAutumn = (birthDate: string): number => Number(birthDate.slice(0, 4)) + 6;

/** Pupils of the autumn term 2026: all of 0–9, and half of the gymnasium's years (others go elsewhere). */
export function makePupils(
  people: readonly Person[],
  schools: readonly School[],
  localityOf: (person: Person) => string | null,
  schoolLocality: ReadonlyMap<string, string>,
  random: Random,
): readonly Pupil[] {
  const pupils: Pupil[] = [];
  for (const person of people) {
    const year = 2026 - firstAutumn(person.birthDate);
    if (year < 0 || year > 12) continue;
    // Years 1–3 of the gymnasium are 11–13 in the register.
    const schoolYear = year <= 9 ? year : year + 1;
    const fitting = schools.filter(({ years }) => years[0] <= schoolYear && schoolYear <= years[1]);
    if (fitting.length === 0 || (schoolYear > 9 && !random.chance(0.6))) continue;
    const home = localityOf(person);
    const near = fitting.filter(({ schoolUnitCode }) => schoolLocality.get(schoolUnitCode) === home);
    const school = near.length > 0 ? random.pick(near) : random.pick(fitting);
    pupils.push({
      person: person.id,
      municipality: school.municipality,
      schoolUnitCode: school.schoolUnitCode,
      schoolYear,
      className: `${schoolYear === 0 ? 'F' : schoolYear > 9 ? `GY${schoolYear - 10}` : schoolYear}${random.pick(['A', 'B'])}`,
    });
  }
  return pupils;
}

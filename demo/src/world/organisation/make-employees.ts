import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import type { Person } from '../people/person.ts';
import { signature } from './signature.ts';
import { titles } from './titles.ts';
import type { Employee, Unit } from './unit.ts';

/** Those employed by one municipality, drawn from its adults of working age; each person once. */
export function makeEmployees(
  municipality: string,
  count: number,
  units: readonly Unit[],
  people: readonly Person[],
  random: Random,
): readonly Employee[] {
  const able = people.filter(({ birthDate }) => birthDate > '1960' && birthDate < '2004');
  // Fisher–Yates as far as it is needed.
  const drawn = Math.min(count, able.length);
  for (let i = 0; i < drawn; i++) {
    const j = random.integer(i, able.length - 1);
    [able[i], able[j]] = [able[j]!, able[i]!];
  }
  const staffed = units.filter(({ share }) => share > 0);
  const anyUnit = weighted(staffed.map((unit) => [unit, unit.share] as const));
  const pickTitle = new Map(
    Object.entries(titles).map(([kind, list]) => [
      kind,
      weighted(list.map(([title, weight, pay]) => [{ title, pay }, weight] as const)),
    ]),
  );
  const used = new Map<string, number>();
  return able.slice(0, drawn).map((person, index) => {
    // Every unit has someone before chance decides.
    const unit = index < staffed.length * 3 ? staffed[index % staffed.length]! : anyUnit(random);
    const { title, pay } = pickTitle.get(unit.kind)!(random);
    const eighteen = Number(person.birthDate.slice(0, 4)) + 19;
    return {
      id: `${municipality}-E${String(index + 1).padStart(5, '0')}`,
      municipality,
      person: person.id,
      employeeNumber: String(10_000 + index),
      signature: signature(person.givenName, person.familyName, used),
      title,
      unit: unit.code,
      costCentre: random.pick(unit.costCentres).code,
      extent: random.chance(0.6) ? 100 : random.integer(10, 19) * 5,
      employedFrom: `${random.integer(Math.max(eighteen, 1990), 2025)}-${String(random.integer(1, 12)).padStart(2, '0')}-01`,
      monthlyPay: Math.round((pay * (1 + random.normal() * 0.05)) / 100) * 100,
    };
  });
}

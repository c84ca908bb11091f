import type { Random } from '../../random/random.ts';
import { dayNumber, weekday } from '../civil-date.ts';
import type { Person } from '../people/person.ts';
import type { Absence, AbsenceCode } from './absence.ts';

/**
 * When somebody was away between two days: holidays in the summers, illness now and then and sometimes for long, and
 * what comes with children. Never twice on a day.
 *
 * @param children whom they have custody of
 */
export function makeAbsences(
  first: number,
  last: number,
  children: readonly Person[],
  random: Random,
): readonly Absence[] {
  const taken: Absence[] = [];
  const add = (
    code: AbsenceCode,
    from: number,
    days: number,
    extent = 100,
    child: string | null = null,
  ): void => {
    const begin = Math.max(first, from);
    const end = Math.min(last, from + days - 1);
    const free = taken.every((each) => each.to < begin || each.from > end);
    if (begin <= end && free) taken.push({ code, from: begin, to: end, extent, child });
  };
  const anyDay = (): number => weekday(random.integer(first, last));
  const often = (mean: number): number => Math.floor(mean + random.next());
  const years = (last - first + 1) / 365;

  if (random.chance(0.09 * years))
    add('SJK', anyDay(), random.integer(20, 200), random.pick([25, 50, 50, 75, 100]));
  if (random.chance(0.02 * years)) add('TJL', anyDay(), random.integer(60, 365), random.pick([20, 50, 100]));
  const youngest = children.reduce<Person | null>(
    (best, each) => (best === null || each.birthDate > best.birthDate ? each : best),
    null,
  );
  if (youngest && youngest.birthDate > '2024') {
    add('HAV', dayNumber(youngest.birthDate), random.integer(14, 60));
    add(
      'FPE',
      dayNumber(youngest.birthDate) + 60,
      random.integer(60, 280),
      random.pick([50, 100, 100]),
      youngest.personalNumber,
    );
  }
  for (const year of ['2025', '2026']) {
    add(
      'SEM',
      dayNumber(`${year}-06-${random.integer(15, 30)}`) + 7 * random.integer(0, 4),
      7 * random.integer(3, 5) - 2,
    );
    if (random.chance(0.5)) add('SEM', dayNumber(`${year}-12-22`), 7);
    if (random.chance(0.6))
      add('SEM', dayNumber(`${year}-02-0${random.integer(1, 9)}`), random.integer(1, 5));
  }
  for (let i = often(5 * years * random.next()); i > 0; i--) add('SJK', anyDay(), random.integer(1, 7));
  if (youngest && youngest.birthDate > '2014-11')
    for (let i = often(2.2 * years * random.next()); i > 0; i--)
      add('VAB', anyDay(), random.integer(1, 3), 100, youngest.personalNumber);
  if (random.chance(0.1)) add('UTB', anyDay(), random.integer(1, 3));
  if (random.chance(0.15)) add('KOM', anyDay(), 1);
  return taken.sort((a, b) => a.from - b.from);
}

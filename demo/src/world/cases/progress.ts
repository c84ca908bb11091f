import type { Random } from '../../random/random.ts';
import { addDays, dayNumber } from '../civil-date.ts';
import { referenceDate } from '../reference-date.ts';
import type { ErrandStatus } from './errand.ts';

/** How far a case opened on a day has come on the reference date. */
export function progress(
  openedOn: string,
  random: Random,
): { status: ErrandStatus; closedOn: string | null } {
  const age = dayNumber(referenceDate) - dayNumber(openedOn);
  const takes = random.integer(5, 60) + Math.round(random.next() ** 3 * 500);
  if (takes > age) return { status: random.chance(0.06) ? 'Vilande' : 'Öppet', closedOn: null };
  const closedOn = addDays(openedOn, takes);
  const drawn = random.next();
  if (drawn < 0.03) return { status: 'Makulerat', closedOn };
  if (drawn < 0.07) return { status: 'Ad Acta.', closedOn };
  // Forgotten ones stay open for years.
  return drawn < 0.08 ? { status: 'Öppet', closedOn: null } : { status: 'Stängt', closedOn };
}

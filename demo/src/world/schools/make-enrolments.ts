import type { Random } from '../../random/random.ts';
import type { SchoolEnrolment, SchoolType } from './pupil-record.ts';
import type { SchoolPlace } from './school-places.ts';

/** Autumn terms begin about then. */
const begins = (year: number): string => `${year}-08-${18 - ((year + 2) % 3)}`;
/** Spring terms end about then. */
const ends = (year: number): string => `${year}-06-${11 + (year % 3)}`;

const typeOf = (year: number): SchoolType => (year === 0 ? 'FKLASS' : year <= 9 ? 'GR' : 'GY');
/** Years of the gymnasium count from one (SS 12000 has none above ten). */
const yearOf = (year: number): number => (year > 10 ? year - 10 : year);

const enrolment = (
  { schoolUnitCode }: SchoolPlace,
  schoolYear: number,
  startDate: string,
  endDate: string | null,
): SchoolEnrolment => ({
  schoolUnitCode,
  schoolType: typeOf(schoolYear),
  schoolYear: yearOf(schoolYear),
  startDate,
  endDate,
  cancelled: false,
});

/**
 * A pupil's enrolments, the one in force last. Förskoleklass is a school type of its own, so that who is in year one
 * has an ended enrolment for it, as has who came from another school, where there is one that leads here.
 *
 * @param schoolYear 0–9, 11–13 in the autumn of 2026
 * @param before the municipality's own schools
 */
export function makeEnrolments(
  school: SchoolPlace,
  schoolYear: number,
  before: readonly SchoolPlace[],
  random: Random,
): readonly SchoolEnrolment[] {
  const first = schoolYear === 0 ? 0 : schoolYear > 10 ? 11 : Math.max(1, school.years[0]);
  const began = 2026 - (schoolYear - first);
  // Some came in the middle of a school year.
  const moved = random.chance(0.06) ? `2026-0${random.integer(1, 5)}-1${random.integer(0, 9)}` : null;
  const now = enrolment(school, schoolYear, moved !== null && began < 2026 ? moved : begins(began), null);
  if (schoolYear === 1 && school.years[0] === 0) return [enrolment(school, 0, begins(2025), ends(2026)), now];
  const from =
    first > 1 && first < 10 ? before.find(({ years }) => years[0] < first && years[1] >= first - 1) : null;
  return from ? [enrolment(from, first - 1, begins(began - 1), ends(began)), now] : [now];
}

/** Of a child who begins förskoleklass next autumn. */
export const nextYearsEnrolment = (school: SchoolPlace): SchoolEnrolment =>
  enrolment(school, 0, begins(2027), null);

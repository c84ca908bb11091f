import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '../random/make-random.ts';
import { civilDate, dayNumber } from '../world/civil-date.ts';
import { flaws } from '../world/flaws/flaws.ts';
import type { Absence } from '../world/hr/absence.ts';
import type { Employment } from '../world/hr/employment.ts';
import { makeAbsences } from '../world/hr/make-absences.ts';
import { firstDay } from '../world/hr/make-employments.ts';
import { referenceDate } from '../world/reference-date.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { paxAbsence } from './pax-absence.ts';
import { paxHabits } from './pax-habits.ts';
import { type PaxMonth, paxMonths } from './pax-month.ts';
import { paxPerson } from './pax-person.ts';
import { paxSchedule } from './pax-schedule.ts';
import { writePax } from './write-pax.ts';

/** Schedules are kept in the files of so many months back; the time system forgets older ones. */
const scheduledMonths = 2;

/** `PAX-<year>-<month>.xml` for each month: who was employed, who was away and when. @returns how many files */
export function writePaxFiles(
  world: World,
  part: MunicipalityWorld,
  employments: readonly Employment[],
  folder: string,
): number {
  mkdirSync(folder, { recursive: true });
  const { profile, units } = part;
  const habits = paxHabits[profile.code]!;
  const decimal = (value: number): string => {
    const text = value.toFixed(2);
    return habits.decimalComma ? text.replace('.', ',') : text;
  };
  const absences = new Map(employments.map((each) => [each, absencesOf(world, part, each)]));
  const months = paxMonths();
  for (const [index, month] of months.entries()) {
    const employed = employments.filter((each) => isEmployed(each, month));
    let number = 0;
    const time = employed.flatMap((each) =>
      absences
        .get(each)!
        .filter(({ from, to }) => from <= month.last && to >= month.first)
        .map((absence) => paxAbsence(each, absence, month, ++number, decimal)),
    );
    const bytes = writePax(
      profile,
      units,
      {
        day: month.written,
        time: [...time, ...oddTransactions(profile.code, month, employed, ++number, decimal)].join(''),
        pay: habits.javaTime ? allowances(employed, month, decimal) : '',
        schedules:
          index < months.length - scheduledMonths
            ? ''
            : employed.map((each) => paxSchedule(each, month.first, month.last, decimal)).join(''),
        people: employed.map((each) => paxPerson(each, decimal)).join(''),
      },
      habits,
    );
    writeFileSync(join(folder, `PAX-${month.name}.xml`), bytes);
  }
  return months.length;
}

const isEmployed = ({ from, to }: Employment, { first, last }: PaxMonth): boolean =>
  from <= civilDate(last) && (to === null || to >= civilDate(first));

function absencesOf(
  { seed }: World,
  { people, profile }: MunicipalityWorld,
  { employeeNumber, person, from, to }: Employment,
): readonly Absence[] {
  const children = people.filter(({ guardians }) => guardians.includes(person.id));
  const first = dayNumber(from > firstDay ? from : firstDay);
  return makeAbsences(
    first,
    dayNumber(to ?? referenceDate),
    children,
    makeRandom(`${seed}/absences/${profile.code}/${employeeNumber}`),
  );
}

/** The flaws of design in one month's file: somebody unknown, a code that the standard does not have, a correction. */
function oddTransactions(
  municipality: string,
  { name, first }: PaxMonth,
  employed: readonly Employment[],
  number: number,
  decimal: (value: number) => string,
): readonly string[] {
  const { unknownEmployee, unknownAbsenceCode, absenceCorrected } = flaws;
  const one = (anstid: string, code: string, hours: number): string =>
    `<tidtrans postid="${number}" anstid="${anstid}"><tidkod>${code}</tidkod><datum>${civilDate(first + 6)}</datum><timmar>${decimal(hours)}</timmar></tidtrans>\n`;
  const own = employed[0]!.employeeNumber;
  if (municipality === unknownEmployee.municipality && name === unknownEmployee.month)
    return [one(unknownEmployee.employeeNumber, 'SJK', 8)];
  if (municipality === unknownAbsenceCode.municipality && name === unknownAbsenceCode.month)
    return [one(own, unknownAbsenceCode.code, 8)];
  if (municipality === absenceCorrected.municipality && name === absenceCorrected.month)
    return [one(own, 'KOM', 8), one(own, 'KOM', -8)];
  return [];
}

/** Pay for inconvenient hours, in kronor: of no concern to whoever asks about absence. */
const allowances = (
  employed: readonly Employment[],
  { first }: PaxMonth,
  decimal: (value: number) => string,
): string =>
  employed
    .filter(({ title }) => title === 'Undersköterska' || title === 'Sjuksköterska')
    .map(
      ({ employeeNumber }, index) =>
        `<lonetrans anstid="${employeeNumber}"><lonkod>OB1</lonkod><datum>${civilDate(first)}</datum><antal>${decimal(4 + (index % 9))}</antal><apris>${decimal(24.5)}</apris><belopp>${decimal(24.5 * (4 + (index % 9)))}</belopp></lonetrans>\n`,
    )
    .join('');

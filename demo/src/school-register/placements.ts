import type { PupilRecord } from '../world/schools/pupil-record.ts';
import { preschoolCode } from './organisations.ts';
import type { RegisterContext } from './register-context.ts';
import type { Resource } from './register-file.ts';

/** Places in preschool for those who begin school next year, and in after-school care (fritidshem) for the youngest pupils. */
export function placements(context: RegisterContext, records: readonly PupilRecord[]): readonly Resource[] {
  const { random, part } = context;
  const own = new Set(part.schools.map(({ schoolUnitCode }) => schoolUnitCode));
  return records.flatMap((record) => {
    const now = record.enrolments.at(-1)!;
    const hours = random.integer(15, 50);
    const takes = random.chance(0.6);
    const preschool = random.integer(0, part.profile.preschools.length - 1);
    if (record.className === null)
      return [place(record, 'FS', preschoolCode(part.profile.code, preschool), '2024-08-19', hours)];
    if (now.schoolYear > 3 || now.schoolType === 'GY' || !own.has(now.schoolUnitCode) || !takes) return [];
    return [place(record, 'FTH', now.schoolUnitCode, now.startDate, hours)];
  });

  function place(
    { person, responsibles }: PupilRecord,
    schoolType: 'FS' | 'FTH',
    at: string,
    startDate: string,
    maxWeeklyScheduleHours: number,
  ): Resource {
    return {
      id: context.id('placement', person.id),
      meta: context.meta(),
      placedAt: context.reference('organisation', at),
      child: context.reference('person', person.id),
      owners: responsibles
        .filter(({ relation }) => relation === 'Vårdnadshavare')
        .map((each) => context.reference('person', each.person.id)),
      schoolType,
      startDate,
      maxWeeklyScheduleHours,
    };
  }
}

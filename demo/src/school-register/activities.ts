import type { SchoolClass } from './classes.ts';
import { className } from './groups.ts';
import type { RegisterContext } from './register-context.ts';
import type { Reference, Resource } from './register-file.ts';

interface AssignedDuty extends Resource {
  readonly assignmentRole?: ReadonlyArray<{ readonly group: Reference }>;
}

/** One for each class: that it is taught, and by whom. Timetables are not in it. */
export const activities = (
  context: RegisterContext,
  all: readonly SchoolClass[],
  duties: readonly AssignedDuty[],
): readonly Resource[] =>
  all.map((each) => {
    const group = context.reference('group', className(each));
    return {
      id: context.id('activity', className(each)),
      meta: context.meta(),
      displayName: `Undervisning ${each.name}`,
      startDate: '2026-08-17',
      endDate: '2027-06-11',
      activityType: 'Undervisning',
      calendarEventsRequired: false,
      groups: [group],
      teachers: duties
        .filter(({ assignmentRole }) => assignmentRole?.some((role) => role.group.id === group.id))
        .map(({ id }) => ({ duty: { id } })),
      organisation: context.reference('organisation', each.schoolUnitCode),
    };
  });

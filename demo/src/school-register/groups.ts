import type { SchoolClass } from './classes.ts';
import type { RegisterContext } from './register-context.ts';
import type { Resource } from './register-file.ts';

export const className = ({ schoolUnitCode, name }: SchoolClass): string => `${schoolUnitCode} ${name}`;

/** Classes, with their pupils. */
export const groups = (context: RegisterContext, all: readonly SchoolClass[]): readonly Resource[] =>
  all.map((each) => ({
    id: context.id('group', className(each)),
    meta: context.meta(),
    displayName: each.name,
    startDate: '2026-08-17',
    endDate: '2027-06-11',
    groupType: 'Klass',
    schoolType: each.schoolType,
    organisation: context.reference('organisation', each.schoolUnitCode),
    groupMemberships: each.members.map(({ person, enrolments }) => {
      const { startDate } = enrolments.at(-1)!;
      return {
        person: context.reference('person', person.id),
        startDate: startDate > '2026-08-17' ? startDate : '2026-08-17',
      };
    }),
  }));

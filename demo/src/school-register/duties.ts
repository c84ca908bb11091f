import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { SchoolClass } from './classes.ts';
import { className } from './groups.ts';
import type { RegisterContext } from './register-context.ts';
import type { Resource } from './register-file.ts';

/** Titles of the payroll system in the words of SS 12000. */
const roles: Readonly<Record<string, string>> = {
  'Lärare grundskola, tidigare år': 'Lärare',
  'Lärare grundskola, senare år': 'Lärare',
  'Lärare fritidshem': 'Fritidspedagog',
  Elevassistent: 'Lärarassistent',
  Speciallärare: 'Speciallärare/specialpedagog',
  Skolsköterska: 'Skolsköterska',
  Rektor: 'Rektor',
  Förskollärare: 'Förskollärare',
  Barnskötare: 'Barnskötare',
  'Rektor förskola': 'Rektor',
};

/** Who works at which school (tjänstgöring), and whom the classes have as mentor. */
export function duties(
  context: RegisterContext,
  staff: readonly DirectoryEntry[],
  schoolOf: (unit: string) => string,
  all: readonly SchoolClass[],
): readonly Resource[] {
  const teachers = Map.groupBy(
    staff.filter(({ employee }) => roles[employee.title] === 'Lärare'),
    ({ employee }) => schoolOf(employee.unit),
  );
  const mentors = new Map<string, SchoolClass[]>();
  for (const [index, each] of all.entries()) {
    const own = teachers.get(each.schoolUnitCode);
    const mentor = own?.[index % own.length];
    if (mentor) mentors.set(mentor.id, [...(mentors.get(mentor.id) ?? []), each]);
  }
  return staff.map(({ id, employee }) => ({
    id: context.id('duty', employee.id),
    meta: context.meta(),
    person: context.reference('person', employee.person),
    dutyAt: context.reference('organisation', schoolOf(employee.unit)),
    dutyRole: roles[employee.title] ?? 'Annan personal',
    assignmentRole: (mentors.get(id) ?? []).map((each) => ({
      group: context.reference('group', className(each)),
      assignmentRoleType: 'Mentor',
      startDate: '2026-08-17',
    })),
    description: employee.title,
    signature: employee.signature,
    startDate: employee.employedFrom,
    dutyPercent: employee.extent,
  }));
}

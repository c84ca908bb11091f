import type { PupilRecord } from '../world/schools/pupil-record.ts';

/** A class of one school and who is in it. */
export interface SchoolClass {
  readonly schoolUnitCode: string;
  readonly name: string;
  readonly schoolType: string;
  readonly members: readonly PupilRecord[];
}

/** The classes of the register's own schools; of independent schools it knows none. */
export function classes(
  records: readonly PupilRecord[],
  schools: ReadonlySet<string>,
): readonly SchoolClass[] {
  const enrolled = records.flatMap((record) => {
    const now = record.enrolments.at(-1)!;
    return record.className !== null && schools.has(now.schoolUnitCode) ? [{ record, now }] : [];
  });
  const byClass = Map.groupBy(enrolled, ({ record, now }) => `${now.schoolUnitCode} ${record.className}`);
  return [...byClass]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({
      schoolUnitCode: members[0]!.now.schoolUnitCode,
      name: members[0]!.record.className!,
      schoolType: members[0]!.now.schoolType,
      members: members.map(({ record }) => record),
    }));
}

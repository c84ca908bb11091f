import type { Person } from '../people/person.ts';
import type { PupilRecord } from '../schools/pupil-record.ts';
import { flaws } from './flaws.ts';

/** The flaws of design in one school register: a pupil enrolled twice at once, one whose street is in no register. */
export function damageRecords(
  municipality: string,
  records: readonly PupilRecord[],
  spared: Person,
): readonly PupilRecord[] {
  const { pupilTwice, unknownAddress } = flaws;
  const plain = records.filter(
    ({ person, enrolments, home, register }) =>
      person !== spared &&
      person.marking === 'NONE' &&
      person.municipality === register &&
      home !== null &&
      enrolments.at(-1)!.startDate < '2026-09' &&
      enrolments.at(-1)!.schoolType === 'GR',
  );
  const changes = new Map<PupilRecord, PupilRecord>();
  const change = (position: number, how: (record: PupilRecord) => PupilRecord): void => {
    const record = plain[position]!;
    changes.set(record, how(record));
  };
  if (municipality === pupilTwice.municipality)
    change(pupilTwice.position, (record) => {
      const now = record.enrolments.at(-1)!;
      const elsewhere = plain
        .find(
          ({ enrolments }) =>
            enrolments.at(-1)!.schoolYear === now.schoolYear &&
            enrolments.at(-1)!.schoolUnitCode !== now.schoolUnitCode,
        )!
        .enrolments.at(-1)!;
      // The old school has not been told.
      return {
        ...record,
        enrolments: [now, { ...now, schoolUnitCode: elsewhere.schoolUnitCode, startDate: '2026-10-12' }],
      };
    });
  if (municipality === unknownAddress.municipality)
    change(unknownAddress.position, (record) => ({
      ...record,
      home: { ...record.home!, street: unknownAddress.street, property: null },
      secondHome: null,
    }));
  return records.map((record) => changes.get(record) ?? record);
}

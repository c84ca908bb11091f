import { describe, expect, it } from '@jest/globals';
import { flaws } from '../flaws/flaws.ts';
import { makeWorld } from '../make-world.ts';
import { makeSchoolRecords } from './make-school-records.ts';
import type { PupilRecord } from './pupil-record.ts';

const world = makeWorld({ seed: 'dalsland', scale: 1 });
const registers = makeSchoolRecords(world);
const parts = [...world.municipalities.values()];
const all = [...registers.values()].flat();
const independent = new Set(
  parts.flatMap(({ independentSchools }) => independentSchools.map((each) => each.schoolUnitCode)),
);
const schools = new Map(
  parts.flatMap((part) =>
    [...part.schools, ...part.independentSchools].map((each) => [each.schoolUnitCode, each]),
  ),
);
const now = ({ enrolments }: PupilRecord) => enrolments.at(-1)!;
/** Of the municipality that has none, those at another's gymnasium. */
const elsewhere = all.filter(
  (record) => record.person.municipality === '1439' && record.enrolments.at(-1)!.schoolType === 'GY',
);
const today = '2026-11-20';
const active = ({ enrolments }: PupilRecord) =>
  enrolments.filter(
    ({ startDate, endDate, cancelled }) =>
      startDate <= today && (endDate === null || endDate >= today) && !cancelled,
  );

describe('makeSchoolRecords', () => {
  it('has every pupil once, and those who begin next autumn', () => {
    const people = all.map(({ person }) => person.id);
    expect(new Set(people).size).toBe(people.length);
    const pupils = parts.flatMap((part) => part.pupils.map(({ person }) => person));
    expect(people.filter((id) => pupils.includes(id))).toHaveLength(pupils.length);
    const next = all.filter((each) => now(each).startDate > today);
    expect(next.every(({ person }) => person.birthDate.startsWith('2021'))).toBe(true);
    expect(next.length + pupils.length + elsewhere.length).toBe(people.length);
    expect(
      next.every((each) => now(each).startDate.startsWith('2027-08') && now(each).schoolType === 'FKLASS'),
    ).toBe(true);
  });

  it('keeps a record where the school is, and that of an independent school where the pupil lives', () => {
    for (const [code, records] of registers)
      for (const record of records) {
        const at = schools.get(now(record).schoolUnitCode)!;
        expect(record.register).toBe(code);
        expect(independent.has(at.schoolUnitCode) ? record.person.municipality : at.municipality).toBe(code);
      }
  });

  it('has pupils of each municipality in a neighbour’s school, and some at independent ones', () => {
    for (const { profile, pupils } of parts) {
      const own = all.filter(({ person }) => person.municipality === profile.code);
      const across = own.filter((each) => each.register !== profile.code && !elsewhere.includes(each));
      expect(across.length / pupils.length).toBeGreaterThan(0.02);
      expect(across.length / pupils.length).toBeLessThan(0.03);
    }
    expect(elsewhere.length).toBeGreaterThan(20);
    expect(elsewhere.every(({ register }) => register !== '1439')).toBe(true);
    const there = all.filter((each) => independent.has(now(each).schoolUnitCode));
    expect(new Set(there.map((each) => now(each).schoolUnitCode))).toEqual(independent);
    // Also of a municipality that has none itself.
    expect(there.some((each) => schools.get(now(each).schoolUnitCode)!.municipality !== each.register)).toBe(
      true,
    );
  });

  it('enrols everybody at a school that has their year, once, but for the pupil of design', () => {
    const twice: PupilRecord[] = [];
    for (const record of all) {
      for (const { schoolUnitCode, schoolYear, schoolType, startDate, endDate } of record.enrolments) {
        const [lowest, highest] = schools.get(schoolUnitCode)!.years;
        const year = schoolType === 'GY' ? schoolYear + 10 : schoolYear;
        expect(year >= lowest && year <= highest).toBe(true);
        expect(schoolType === 'FKLASS').toBe(year === 0);
        if (endDate !== null) expect(endDate > startDate && endDate < today).toBe(true);
      }
      if (active(record).length > 1) twice.push(record);
      else if (record.className !== null) expect(active(record)).toEqual([now(record)]);
    }
    expect(twice.map(({ register }) => register)).toEqual([flaws.pupilTwice.municipality]);
    expect(new Set(active(twice[0]!).map(({ schoolUnitCode }) => schoolUnitCode)).size).toBe(2);
    expect(all.some(({ enrolments }) => enrolments.some(({ endDate }) => endDate !== null))).toBe(true);
  });

  it('has homes that the registers know, but for one street; and none of those whose address is given to nobody', () => {
    const known = new Set(
      parts.flatMap(({ addresses }) =>
        addresses.map((each) => `${each.street} ${each.postalCode} ${each.property}`),
      ),
    );
    const unknown: string[] = [];
    for (const { person, home, secondHome } of all) {
      expect(home === null).toBe(
        parts
          .find(({ profile }) => profile.code === person.municipality)!
          .people.some(
            (each) => each.household === person.household && each.marking === 'PROTECTED_REGISTRATION',
          ),
      );
      for (const each of [home, secondHome])
        if (each && !known.has(`${each.street} ${each.postalCode} ${each.property}`))
          unknown.push(each.street);
      if (secondHome) expect(home).not.toBeNull();
    }
    expect(unknown).toEqual([flaws.unknownAddress.street]);
  });

  it('has some who live by turns, each at a guardian’s who lives apart', () => {
    const turns = all.filter(({ secondHome }) => secondHome !== null);
    expect(turns.length).toBeGreaterThan(200);
    for (const { person, responsibles } of turns) {
      const guardians = responsibles.filter(({ relation }) => relation === 'Vårdnadshavare');
      expect(guardians.map((each) => each.person.id)).toEqual(person.guardians);
      expect(guardians.some((each) => each.person.household !== person.household)).toBe(true);
    }
    expect(
      new Set(all.flatMap(({ responsibles }) => responsibles.map(({ relation }) => relation))).size,
    ).toBe(4);
  });

  it('leaves the demo’s citizen a plain case: one child, one home, one enrolment in force, nobody else', () => {
    for (const { profile, citizen } of parts) {
      const own = all.filter(({ responsibles }) =>
        responsibles.some(({ person }) => person === citizen.person),
      );
      expect(own.map(({ person }) => person)).toEqual([citizen.child]);
      expect([own[0]!.register, own[0]!.secondHome, active(own[0]!).length]).toEqual([profile.code, null, 1]);
      expect(own[0]!.responsibles.map(({ person }) => person.id)).toEqual(citizen.child.guardians);
    }
  });
});

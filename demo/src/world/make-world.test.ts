import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { smallWorld } from '../testing/small-world.ts';
import { makeWorld } from './make-world.ts';
import type { MunicipalityWorld, World } from './world.ts';

const parts = (world: World): readonly MunicipalityWorld[] => [...world.municipalities.values()];
const hash = (world: World): string =>
  createHash('sha256')
    .update(
      JSON.stringify(parts(world).map((part) => ({ ...part, holders: [...part.holders], peopleById: null }))),
    )
    .digest('hex');

/** Luhn by its textbook wording, from the left, to compare with. */
const luhnValid = (ten: string): boolean =>
  [...ten].map(Number).reduce((sum, digit, index) => {
    const weighed = digit * (index % 2 === 0 ? 2 : 1);
    return sum + Math.floor(weighed / 10) + (weighed % 10);
  }, 0) %
    10 ===
  0;

describe('makeWorld', () => {
  const world = smallWorld();

  it('makes the same world of the same seed, and another of another', () => {
    const again = makeWorld({ seed: 'test', scale: 0.05 });
    expect(hash(again)).toBe(hash(world));
    expect(hash(makeWorld({ seed: 'other', scale: 0.05 }))).not.toBe(hash(world));
  });

  it('gives nobody a personal number that a real person could have', () => {
    const numbers = new Set<string>();
    for (const { people } of parts(world))
      for (const { personalNumber, numberKind } of people) {
        expect(personalNumber).toMatch(/^(19|20)\d{10}$/);
        // Test numbers are right; all others are wrong by design.
        expect(luhnValid(personalNumber.slice(2))).toBe(numberKind !== 'INVALID');
        numbers.add(personalNumber);
      }
    // Across municipalities invalid numbers may coincide by chance; within one they never do.
    for (const { people } of parts(world))
      expect(new Set(people.map(({ personalNumber }) => personalNumber)).size).toBe(people.length);
    expect(numbers.size).toBeGreaterThan(2_000);
  });

  it('refers only to what exists', () => {
    for (const part of parts(world)) {
      const addresses = new Set(part.addresses.map(({ id }) => id));
      const homes = new Map(part.households.map((each) => [each.id, each]));
      for (const { id, household, guardians } of part.people) {
        expect(homes.get(household)!.members).toContain(id);
        for (const guardian of guardians) expect(part.peopleById.has(guardian)).toBe(true);
      }
      for (const { address } of part.households) expect(addresses.has(address)).toBe(true);
      const designations = new Set(part.properties.map(({ designation }) => designation));
      expect(designations.size).toBe(part.properties.length);
      for (const { property } of part.addresses) expect(designations.has(property)).toBe(true);
      expect([...part.holders.keys()].every((each) => designations.has(each))).toBe(true);
      const units = new Map(part.units.map((unit) => [unit.code, unit]));
      for (const { unit, costCentre, person } of part.employees) {
        expect(units.get(unit)!.costCentres.some(({ code }) => code === costCentre)).toBe(true);
        expect(part.peopleById.has(person)).toBe(true);
      }
    }
  });

  it('gives each employee a signature of their own', () => {
    for (const { employees } of parts(world)) {
      const signatures = employees.map(({ signature }) => signature);
      expect(new Set(signatures).size).toBe(signatures.length);
      for (const signature of signatures) expect(signature).toMatch(/^[A-Z]{4}\d{2}$/);
    }
  });

  it('puts pupils in a school that has their year, at the age of that year', () => {
    for (const { pupils, schools, peopleById } of parts(world)) {
      expect(pupils.length).toBeGreaterThan(0);
      for (const { person, schoolUnitCode, schoolYear } of pupils) {
        const [lowest, highest] = schools.find((school) => school.schoolUnitCode === schoolUnitCode)!.years;
        expect(schoolYear >= lowest && schoolYear <= highest).toBe(true);
        const turns = 2026 - Number(peopleById.get(person)!.birthDate.slice(0, 4));
        expect(turns).toBe(schoolYear <= 9 ? schoolYear + 6 : schoolYear + 5);
      }
    }
  });

  it('has a citizen in each municipality: guardian of one pupil, neither protected', () => {
    for (const { citizen, people, pupils } of parts(world)) {
      const children = people.filter(({ guardians }) => guardians.includes(citizen.person.id));
      expect(children).toEqual([citizen.child]);
      expect(pupils.some(({ person }) => person === citizen.child.id)).toBe(true);
      expect([citizen.person.marking, citizen.child.marking]).toEqual(['NONE', 'NONE']);
      expect(luhnValid(citizen.person.personalNumber.slice(2))).toBe(true);
    }
  });

  it('gives companies valid organisation numbers, and sole traders their personal number', () => {
    const everybody = new Set(
      parts(world).flatMap(({ people }) => people.map((each) => each.personalNumber.slice(2))),
    );
    for (const { organisationNumber, soleTrader } of world.suppliers) {
      expect(organisationNumber).toMatch(/^\d{10}$/);
      if (soleTrader) expect(everybody.has(organisationNumber)).toBe(true);
      else expect(luhnValid(organisationNumber) && Number(organisationNumber[2]) >= 2).toBe(true);
    }
    expect(world.suppliers.some(({ soleTrader }) => soleTrader)).toBe(true);
  });
});

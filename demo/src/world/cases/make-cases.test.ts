import { describe, expect, it } from '@jest/globals';
import { smallWorld } from '../../testing/small-world.ts';
import { flaws } from '../flaws/flaws.ts';
import { makeCases } from './make-cases.ts';

const world = smallWorld();
const parts = [...world.municipalities.values()];
const files = new Map(parts.map((part) => [part.profile.code, makeCases(world, part)]));

describe('makeCases', () => {
  it('numbers each register of each year from one, in the order of days', () => {
    for (const cases of files.values()) {
      const serials = new Map<string, number>();
      const days = new Map<string, string>();
      for (const { errand } of cases) {
        const [namespace, year, serial] = errand.errandNumber.split('-') as [string, string, string];
        expect(errand.diaryNumber).toBe(`${namespace} ${year}/${Number(serial)}`);
        expect(errand.openedOn.slice(0, 4)).toBe(year);
        const key = `${namespace} ${year}`;
        expect(Number(serial)).toBe((serials.get(key) ?? 0) + 1);
        serials.set(key, Number(serial));
        expect(errand.openedOn >= (days.get(key) ?? '')).toBe(true);
        days.set(key, errand.openedOn);
      }
    }
  });

  it('is about properties that exist, but for the one of design', () => {
    const unknown = parts.flatMap(({ profile, properties }) => {
      const known = new Set(properties.map(({ designation }) => `${profile.registerName} ${designation}`));
      return files
        .get(profile.code)!
        .filter(({ errand }) => errand.propertyDesignation !== null && !known.has(errand.propertyDesignation))
        .map(({ errand }) => [profile.code, errand.propertyDesignation]);
    });
    expect(unknown).toEqual([['1461', `MELLERUD ${flaws.unknownProperty.designation}`]]);
  });

  it('has handlers that are employed, but for one case without and one whose handler has left', () => {
    const odd = parts.flatMap(({ profile, employees }) => {
      const signatures = new Set(employees.map(({ signature }) => signature));
      return files
        .get(profile.code)!
        .filter(({ errand }) => !signatures.has(errand.handler ?? ''))
        .map(({ errand }) => [profile.code, errand.handler]);
    });
    expect(odd).toEqual([
      [flaws.noHandler.municipality, null],
      [flaws.formerHandler.municipality, flaws.formerHandler.signature],
    ]);
  });

  it('marks parties as the population register does', () => {
    const seen = new Set<unknown>();
    for (const { profile, people } of parts) {
      const markings = new Map(people.map(({ personalNumber, marking }) => [personalNumber, marking]));
      for (const { errand } of files.get(profile.code)!)
        for (const { personNumber, organisationNumber, protectedIdentity } of errand.stakeholders) {
          if (personNumber === null || organisationNumber !== null) continue;
          const marking = markings.get(personNumber)!;
          expect(protectedIdentity).toBe(marking === 'UNKNOWN' ? undefined : marking !== 'NONE');
          seen.add(marking);
        }
    }
    expect(seen).toEqual(new Set(['NONE', 'UNKNOWN', 'SECRECY_MARKED', 'PROTECTED_REGISTRATION']));
  });

  it('gives the citizen a case of their own and the example property cases in two registers, none secret', () => {
    for (const { profile, citizen } of parts) {
      const { tract, block, unit } = profile.example;
      const designation = `${profile.registerName} ${tract} ${block}:${unit}`;
      const cases = files.get(profile.code)!;
      const own = cases.map(({ errand }) => errand);
      const about = own.filter(
        (errand) => errand.propertyDesignation === designation && errand.secrecy === null,
      );
      expect(new Set(about.map(({ namespace }) => namespace))).toEqual(new Set(['BN', 'KS']));
      const decided = cases.filter(({ errand, decisions }) => about.includes(errand) && decisions.length > 0);
      expect(decided.length).toBeGreaterThan(0);
      const party = own.filter(({ stakeholders }) =>
        stakeholders.some(({ personNumber }) => personNumber === citizen.person.personalNumber),
      );
      expect(party.some(({ caseType, secrecy }) => caseType === 'Skolskjuts' && secrecy === null)).toBe(true);
    }
  });

  it('tells of each case about school transport the pupil, the school year and the ground, and of some an appeal', () => {
    const grounds = new Set<string>();
    let appeals = 0;
    for (const { profile, pupils, people } of parts) {
      const numbers = new Map(people.map(({ id, personalNumber }) => [id, personalNumber]));
      const known = new Set(pupils.map(({ person }) => numbers.get(person)));
      for (const { errand, documents, decisions } of files.get(profile.code)!) {
        if (errand.caseType !== 'Skolskjuts') {
          if (errand.caseType !== 'Avtal') expect(errand.extraParameters).toBeUndefined();
          continue;
        }
        const told = new Map(errand.extraParameters!.map(({ key, values }) => [key, values[0]!]));
        const pupil = errand.stakeholders.find(({ id }) => id === told.get('skolskjuts.elev'))!;
        expect(known.has(pupil.personNumber!)).toBe(true);
        expect(told.get('skolskjuts.lasar')).toMatch(/^20\d\d\/20\d\d$/);
        grounds.add(told.get('skolskjuts.grund')!);
        const appealed = told.get('skolskjuts.overklagat');
        expect(documents.some(({ title }) => title === 'Överklagande')).toBe(appealed !== undefined);
        if (appealed === undefined) continue;
        appeals += 1;
        expect(decisions.at(-1)!.outcome).toBe('Avslå');
        expect(appealed > errand.closedOn!).toBe(true);
      }
    }
    expect(grounds.size).toBe(4);
    expect(appeals).toBeGreaterThan(0);
  });

  it('has contracts for school transport with carriers of the municipality’s own suppliers', () => {
    for (const { profile, supplierEntries } of parts) {
      const own = new Set(supplierEntries.map(({ supplier }) => supplier));
      const carriers = world.suppliers.filter(({ id, sells }) => own.has(id) && sells.includes('7010'));
      const contracts = files
        .get(profile.code)!
        .filter(({ errand }) => errand.extraParameters?.some(({ values }) => values.includes('Skolskjuts')));
      expect(contracts.length).toBeGreaterThan(0);
      for (const { errand } of contracts)
        expect(carriers.map(({ organisationNumber }) => organisationNumber)).toContain(
          errand.stakeholders[0]!.organisationNumber,
        );
    }
  });

  it('decides only what is closed, within the days of the case', () => {
    for (const cases of files.values())
      for (const { errand, documents, decisions } of cases) {
        if (errand.status !== 'Stängt') expect(decisions).toEqual([]);
        for (const { decidedOn } of decisions)
          expect(decidedOn >= errand.openedOn && decidedOn <= errand.closedOn!).toBe(true);
        const days = documents.map(({ registeredOn }) => registeredOn);
        expect(days).toEqual([...days].sort());
        expect(documents.map(({ number }) => number)).toEqual(documents.map((_, index) => index + 1));
      }
  });
});

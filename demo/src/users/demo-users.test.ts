import { describe, expect, it } from '@jest/globals';
import { smallDirectory } from '../testing/small-directory.ts';
import { smallWorld } from '../testing/small-world.ts';
import { makeCases } from '../world/cases/make-cases.ts';
import { makeWorld } from '../world/make-world.ts';
import type { World } from '../world/world.ts';
import { demoUsers } from './demo-users.ts';

const affiliation = 'https://id.oidc.se/claim/orgAffiliation';
const casesOf = (world: World) =>
  new Map([...world.municipalities.values()].map((part) => [part.profile.code, makeCases(world, part)]));

describe('The demo users', () => {
  const world = makeWorld({ seed: 'dalsland', scale: 1 });
  const cases = casesOf(world);
  const users = demoUsers(world, cases);

  it('that are employees are each somebody in the directory who is known to be unmarked, and nobody twice', () => {
    for (const part of world.municipalities.values()) {
      const { slug, organisationNumber } = part.profile;
      const own = users.filter(({ name, claims }) => name.endsWith(`.${slug}`) && claims.kind === 'EMPLOYEE');
      const employees = new Map(
        part.employees.map((each) => [`${each.signature}@${organisationNumber}`, each]),
      );
      const named = new Map(
        own.map(({ name, claims }) => [name, employees.get(String(claims[affiliation]))!]),
      );
      expect(named.size).toBe(slug === 'mellerud' ? 11 : 10);
      for (const employee of named.values())
        expect(part.peopleById.get(employee.person)!.marking).toBe('NONE');
      expect(new Set(named.values()).size).toBe(10);
      const authorities = new Map(part.units.map(({ code, authority }) => [code, authority]));
      for (const { name, claims } of own)
        expect([name, authorities.get(named.get(name)!.unit)]).toEqual([
          name,
          claims['https://id.oidc.se/claim/orgUnit'],
        ]);
      expect([named.get(`economist.${slug}`)!.title, named.get(`hr-officer.${slug}`)!.title]).toEqual([
        'Ekonom',
        'HR-konsult',
      ]);
    }
    expect(users.find(({ name }) => name === 'inspector.dmef')!.claims).not.toHaveProperty([affiliation]);
  });

  it('include the case officer who handles most of what is open with the building authority', () => {
    for (const { profile, units, employees, peopleById } of world.municipalities.values()) {
      const open = cases
        .get(profile.code)!
        .filter(({ errand }) => errand.namespace === 'BN' && /^(Öppet|Vilande)$/.test(errand.status))
        .map(({ errand }) => errand.handler);
      const signature = String(
        users.find(({ name }) => name === `case-officer.${profile.slug}`)!.claims[affiliation],
      ).split('@')[0];
      const count = (who: string | null | undefined): number => open.filter((each) => each === who).length;
      expect(count(signature)).toBeGreaterThan(3);
      const building = new Set(units.filter(({ kind }) => kind === 'BUILDING').map(({ code }) => code));
      for (const { unit, person, signature: other } of employees)
        if (building.has(unit) && peopleById.get(person)!.marking === 'NONE')
          expect(count(other)).toBeLessThanOrEqual(count(signature));
    }
  });

  it('have a case officer to whom invoices of the building unit refer', () => {
    const small = demoUsers(smallWorld(), casesOf(smallWorld()));
    for (const { profile } of smallWorld().municipalities.values()) {
      const signature = String(
        small.find(({ name }) => name === `case-officer.${profile.slug}`)!.claims[affiliation],
      ).split('@')[0];
      const entry = smallDirectory(profile.code).find(({ employee }) => employee.signature === signature)!;
      expect(entry.invoiceReference).toMatch(new RegExp(`^${profile.invoiceReference}\\d{6}$`));
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { enrolmentOf, homeOf, isMarked, type SchoolPerson } from '../oracles/school-register.ts';
import { everyPage } from '../running/every-page.ts';
import type { AskOptions, Samgraf } from '../running/samgraf.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

export function describePupils(samgraf: Samgraf, oracle: Oracle): void {
  /** Pupils of a municipality's register, each with the code of the school that counts. */
  const pupils = (code: string): Array<{ person: SchoolPerson; unit: string; year: number }> => {
    const { organisations, persons } = oracle.school(code);
    const units = new Map(organisations.map(({ id, schoolUnitCode }) => [id, schoolUnitCode]));
    return persons.flatMap((person) => {
      const enrolment = enrolmentOf(person, today);
      const unit = enrolment && units.get(enrolment.enroledAt.id);
      return enrolment && unit ? [{ person, unit, year: enrolment.schoolYear }] : [];
    });
  };
  /** Ids of whom anybody may be shown: no register has them marked, or does not say. */
  const markedNumbers = () =>
    new Set(
      municipalities.flatMap(({ code }) =>
        oracle
          .school(code)
          .persons.filter(isMarked)
          .map(({ civicNo }) => civicNo.value),
      ),
    );
  const plain = (code: string) => {
    const marked = markedNumbers();
    return pupils(code).filter(({ person }) => !marked.has(person.civicNo.value));
  };
  const idOf = (code: string, { id }: SchoolPerson) => `${code}:pupil:${id}`;
  const listed = (asked: AskOptions, fields = 'id municipality { code }') =>
    everyPage(
      (after) =>
        samgraf.ask(
          `query ($after: String) { pupils(first: 500, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
          { ...asked, variables: { after } },
        ),
      (data) => data.pupils,
    );

  describe('PupilsOfSchool', () => {
    it.each(municipalities)(
      'gives a school administrator of $name each school’s pupils',
      async ({ code, slug }) => {
        const schools = [...new Set(plain(code).map(({ unit }) => unit))];
        expect(schools.length).toBeGreaterThan(2);
        for (const unit of schools) {
          const nodes = await everyPage(
            (after) =>
              samgraf.ask('PupilsOfSchool', {
                as: `school-admin.${slug}`,
                variables: { schoolUnit: `${code}:school-unit:${unit}`, first: 200, after },
              }),
            (data) => data.pupils,
          );
          const told = (year: number, given: string, family: string, number: string) =>
            [year, given, family, number].join(' ');
          expect(
            nodes
              .map((each) => told(each.schoolYear, each.givenName, each.familyName, each.personNumber))
              .sort(),
          ).toEqual(
            plain(code)
              .filter((each) => each.unit === unit)
              .map(({ year, person }) =>
                told(year, person.givenName, person.familyName, person.civicNo.value),
              )
              .sort(),
          );
        }
      },
    );

    it('is the own municipality’s alone', async () => {
      const seen = await listed({ as: 'school-admin.fargelanda' });
      expect(new Set(seen.map(({ municipality }) => municipality.code))).toEqual(new Set(['1439']));
      expect(seen).toHaveLength(plain('1439').length);
    });
  });

  describe('A pupil with a protected identity, or one of whom it is not known', () => {
    it('appears to nobody but the named role, in no list and by no id', async () => {
      const hidden = pupils('1461').filter(({ person }) => markedNumbers().has(person.civicNo.value));
      expect(hidden.length).toBeGreaterThan(2);
      const ids = hidden.map(({ person }) => idOf('1461', person));
      for (const as of [
        'school-admin.mellerud',
        'gis-analyst.mellerud',
        'citizen.mellerud',
        'gis-analyst.amal',
      ]) {
        const seen = await listed({ as, purpose: 'school-transport' });
        expect(seen.filter(({ id }) => ids.includes(id))).toEqual([]);
        for (const id of ids) {
          const { data } = await samgraf.ask('query ($id: ID!) { pupil(id: $id) { id } }', {
            as,
            purpose: 'school-transport',
            variables: { id },
          });
          expect(data.pupil).toBeNull();
        }
      }
      const shown = await listed({ as: 'protected-data-officer.mellerud' });
      expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    });
  });

  describe('The statutory exchange about school transport', () => {
    const bundle =
      'id schoolYear schoolUnit { schoolUnitCode } homeMunicipality { code } homes { kind } givenName className personNumber enrolments { from } guardians { name }';

    it.each(municipalities)(
      'gives $name the pupils it is responsible for in the others’ schools, and no other',
      async ({ code, slug }) => {
        const seen = await listed({ as: `gis-analyst.${slug}`, purpose: 'school-transport' });
        const expected = municipalities.flatMap((other) =>
          plain(other.code)
            .filter(({ person }) => other.code === code || homeOf(person) === code)
            .map(({ person }) => idOf(other.code, person)),
        );
        expect(seen.map(({ id }) => id).sort()).toEqual(expected.sort());
        expect(expected.some((id) => !id.startsWith(code))).toBe(true);
      },
    );

    it('holds the smallest bundle: neither names nor numbers, class, enrolments or guardians', async () => {
      const seen = await listed({ as: 'gis-analyst.mellerud', purpose: 'school-transport' }, bundle);
      const others = seen.filter(({ id }) => !id.startsWith('1461'));
      expect(others.length).toBeGreaterThan(5);
      for (const each of others) {
        expect(each.homeMunicipality.code).toBe('1461');
        expect(each.homes.length).toBeGreaterThan(0);
        expect([each.givenName, each.className, each.personNumber, each.enrolments]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect(each.guardians ?? []).toEqual([]);
      }
    });

    it('needs its purpose, and two factors for where somebody lives', async () => {
      const foreign = async (as: string, purpose: string) =>
        (await listed({ as, purpose }, 'id homes { kind }')).filter(({ id }) => !id.startsWith('1461'));
      expect(await foreign('gis-analyst.mellerud', 'case-handling')).toEqual([]);
      const { data, extensions } = await samgraf.ask('{ pupils(first: 5) { nodes { id homes { kind } } } }', {
        as: 'gis-analyst-loa2.mellerud',
        purpose: 'school-transport',
      });
      for (const { homes } of data.pupils.nodes) expect(homes).toBeNull();
      expect(extensions.access.denied).toContainEqual({
        field: 'Pupil.homes',
        municipality: '1461',
        reason: 'ASSURANCE_TOO_LOW',
      });
    });
  });

  describe('MyPages', () => {
    it.each(municipalities)(
      'shows a citizen of $name the children in their custody, and no other child',
      async ({ code, slug }) => {
        const { data, errors } = await samgraf.ask('MyPages', { as: `citizen.${slug}` });
        expect(errors).toEqual([]);
        const number = oracle.personNumber(`citizen.${slug}`);
        const { persons } = oracle.school(code);
        const own = persons.find(({ civicNo }) => civicNo.value === number)!;
        const children = plain(code).filter(({ person }) =>
          person.responsibles?.some(
            (each) => each.person.id === own.id && each.relationType === 'Vårdnadshavare',
          ),
        );
        expect(children).toHaveLength(1);
        expect(data.pupils.nodes.map(({ id }: { id: string }) => id)).toEqual(
          children.map(({ person }) => idOf(code, person)),
        );
        expect(data.pupils.nodes[0].schoolUnit.name).toEqual(expect.any(String));
        const cases = municipalities.flatMap((each) =>
          oracle
            .cases(each.code)
            .filter(({ errand }) => errand.stakeholders.some(({ personNumber }) => personNumber === number)),
        );
        expect(cases.length).toBeGreaterThan(0);
        expect(data.cases.nodes.map(({ diaryNumber }: { diaryNumber: string }) => diaryNumber)).toEqual(
          expect.arrayContaining([cases[0]!.errand.diaryNumber]),
        );
      },
    );
  });
}

import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { enrolmentOf, isMarked } from '../oracles/school-register.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const all = municipalities.map(({ code }) => code);
const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);

export function describeTransportDemand(samgraf: Samgraf, oracle: Oracle): void {
  /** Pupils who are enrolled today and whom anybody may be shown, by the code of their school. */
  const enrolled = (code: string) => {
    const marked = new Set(
      all.flatMap((each) =>
        oracle
          .school(each)
          .persons.filter(isMarked)
          .map(({ civicNo }) => civicNo.value),
      ),
    );
    const { organisations, persons } = oracle.school(code);
    const units = new Map(organisations.map(({ id, schoolUnitCode }) => [id, schoolUnitCode]));
    return Map.groupBy(
      persons.flatMap((person) => {
        const enrolment = enrolmentOf(person, today);
        const isHere =
          enrolment !== null && enrolment.startDate <= today && !marked.has(person.civicNo.value);
        return isHere ? [units.get(enrolment.enroledAt.id)!] : [];
      }),
      (unit) => unit,
    );
  };
  const demand = (as: string, by: string, purpose = 'school-transport') =>
    everyPage(
      (after) =>
        samgraf.ask(
          `query ($by: DemandBy!, $after: String) { transportDemand(by: $by, first: 500, after: $after) {
            nodes { id pupils preliminarilyEntitled unknown stage municipality { code } schoolUnit { schoolUnitCode } busStop { id } square { easting northing } }
            pageInfo { hasNextPage endCursor } } }`,
          { as, purpose, variables: { by, after } },
        ),
      (data) => data.transportDemand,
    );
  const published = (as?: string) =>
    everyPage(
      (after) =>
        samgraf.ask(
          `query ($after: String) { publishedDemand(first: 500, after: $after) {
            nodes { id coarseness pupils busStop { id } square { metres } municipality { code } }
            pageInfo { hasNextPage endCursor } } }`,
          { as, variables: { after } },
        ),
      (data) => data.publishedDemand,
    );

  describe('Demand for school transport', () => {
    it('is exact for a planner of any party, over all five', async () => {
      const bySchool = await demand('gis-analyst.mellerud', 'SCHOOL');
      for (const code of all) {
        const told = Map.groupBy(
          bySchool.filter(({ municipality }) => municipality.code === code),
          ({ schoolUnit }) => schoolUnit.schoolUnitCode,
        );
        expect(
          new Map([...told].map(([unit, rows]) => [unit, sum(rows.map(({ pupils }) => pupils))])),
        ).toEqual(new Map([...enrolled(code)].map(([unit, pupils]) => [unit, pupils.length])));
      }
      // Whatever it is counted by, each pupil is counted once.
      const totals = await Promise.all(
        ['STOP', 'GRID_1KM'].map(async (by) =>
          sum((await demand('gis-analyst.amal', by)).map(({ pupils }) => pupils)),
        ),
      );
      expect(totals).toEqual([1, 1].map(() => sum(bySchool.map(({ pupils }) => pupils))));
    }, 120_000);

    it('is nobody else’s, and for no other purpose', async () => {
      for (const as of ['economist.mellerud', 'citizen.mellerud', 'inspector.dmef', 'system.mellerud'])
        expect([as, await demand(as, 'STOP')]).toEqual([as, []]);
      const own = await demand('gis-analyst.mellerud', 'STOP', 'statistics');
      expect(new Set(own.map(({ municipality }) => municipality.code))).toEqual(new Set(['1461']));
    });

    it('is published for everybody in groups of five or more, which are a partition of who may need it', async () => {
      const groups = await published();
      expect(groups).toEqual(await published('gis-analyst.amal'));
      const exact = await demand('gis-analyst.mellerud', 'SCHOOL');
      for (const code of all) {
        const told = groups.filter(({ municipality }) => municipality.code === code);
        expect(told.length).toBeGreaterThan(3);
        for (const { pupils } of told) expect(pupils).toBeGreaterThanOrEqual(5);
        const own = exact.filter(({ municipality }) => municipality.code === code);
        // All whom the rule gives a right, and all of whom nothing can be said.
        expect(sum(told.map(({ pupils }) => pupils))).toBe(
          sum(own.map(({ preliminarilyEntitled, unknown }) => preliminarilyEntitled + unknown)),
        );
      }
    }, 120_000);
  });
}

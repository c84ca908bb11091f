import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { isPlain } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

const query = `query ($municipality: [ID!], $after: String) {
  cases(municipality: $municipality, first: 200, after: $after) {
    nodes { id property { id } place { easting northing longitude latitude municipality { code } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export function describePlacesOfCases(samgraf: Samgraf, oracle: Oracle): void {
  const places = (as: string, municipality: string) =>
    everyPage(
      (after) => samgraf.ask(query, { as, variables: { municipality: [municipality], after } }),
      (data) => data.cases,
    );

  describe('Where cases are', () => {
    it.each(municipalities)(
      'is where the geodata of $name have their properties, nowhere where they do not know them, and null for a case about none',
      async ({ code, slug, caseOfficerReads }) => {
        const points = new Map(
          oracle.points(code, 'fastigheter').map((each) => [each.properties.beteckning!, each]),
        );
        const expected = new Map(
          oracle
            .cases(code)
            .filter((file) => caseOfficerReads.includes(file.errand.namespace) && isPlain(file))
            .map(({ errand }) => [`${code}:case:${errand.errandNumber}`, errand.propertyDesignation]),
        );
        const told = await places(`case-officer.${slug}`, code);
        expect(told.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
        let known = 0;
        for (const { id, property, place } of told) {
          const designation = expected.get(id)!;
          if (designation === null || property === null) {
            expect([id, place]).toEqual([id, null]);
            continue;
          }
          const point = points.get(designation);
          expect([id, place.easting, place.northing]).toEqual([
            id,
            point?.easting ?? null,
            point?.northing ?? null,
          ]);
          if (point !== undefined) {
            known++;
            expect(place.municipality.code).toBe(code);
            // Dalsland lies there, and nowhere else does.
            expect(place.longitude).toBeGreaterThan(11.5);
            expect(place.longitude).toBeLessThan(13);
            expect(place.latitude).toBeGreaterThan(58.3);
            expect(place.latitude).toBeLessThan(59.4);
          }
        }
        expect(known).toBeGreaterThan(100);
      },
    );

    it('is seen by nobody who does not see the case', async () => {
      const [first] = await places('case-officer.mellerud', '1461');
      for (const as of [undefined, 'case-officer.amal', 'gis-analyst.mellerud', 'citizen.amal']) {
        const { data } = await samgraf.ask('query ($id: ID!) { case(id: $id) { place { easting } } }', {
          as,
          variables: { id: first!.id },
        });
        expect([as, data]).toEqual([as, { case: null }]);
      }
    });
  });
}

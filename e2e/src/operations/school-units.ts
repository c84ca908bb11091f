import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { followUpOf } from '../oracles/follow-up.ts';
import { headCountsOf } from '../oracles/head-counts.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';

const month = '2026-10';

const query = `query ($municipality: [ID!]) {
  schoolUnits(municipality: $municipality, first: 200) {
    nodes {
      schoolUnitCode
      organisationUnitCode
      site { street postalCode locality place { easting northing } municipality { code } }
      organisationUnit {
        code
        headCount(fromPeriod: "${month}", toPeriod: "${month}") { nodes { headCount fullTimeEquivalents absencePercent } }
        followUp(fiscalYear: 2026, by: [PERIOD], first: 12) { nodes { period budget outcome deviation } }
      }
    }
  }
}`;

export function describeSchoolUnits(samgraf: Samgraf, oracle: Oracle): void {
  const units = async (as: string | undefined, municipality: string) => {
    const { data, errors } = await samgraf.ask(query, { as, variables: { municipality: [municipality] } });
    expect(errors).toEqual([]);
    return data.schoolUnits.nodes;
  };
  /** By the code, wherever it lies: an independent school is in the registers of several. */
  const sites = () =>
    new Map(
      municipalities.flatMap(({ code }) =>
        oracle.points(code, 'skolenheter').map((each) => [each.properties.skolenhetskod!, { code, ...each }]),
      ),
    );

  describe('School units', () => {
    it.each(municipalities)(
      'of $name stand with the site that geodata have, the head count of the payroll files and the sums of the ledger',
      async ({ code, slug }) => {
        const own = new Map(
          oracle
            .school(code)
            .organisations.map((each) => [each.schoolUnitCode, each.organisationCode ?? null]),
        );
        const heads = headCountsOf(oracle, code);
        const [ledger, economy, known] = [oracle.ledger(code, 2026), oracle.economy(code), sites()];
        let [placed, counted, costed] = [0, 0, 0];
        for (const each of await units(`economist.${slug}`, code)) {
          const { schoolUnitCode, organisationUnitCode, site, organisationUnit } = each;
          const at = known.get(schoolUnitCode);
          expect([schoolUnitCode, site]).toEqual([
            schoolUnitCode,
            at
              ? {
                  street: at.properties.gatuadress,
                  postalCode: at.properties.postnummer!.replace(' ', ''),
                  locality: at.properties.postort,
                  place: { easting: at.easting, northing: at.northing },
                  municipality: { code: at.code },
                }
              : null,
          ]);
          placed += Number(site !== null);
          const unit = own.get(schoolUnitCode) ?? null;
          expect([schoolUnitCode, organisationUnitCode]).toEqual([schoolUnitCode, unit]);
          if (unit === null) {
            expect(organisationUnit).toBeNull();
            continue;
          }
          expect(organisationUnit.code).toBe(unit);
          const staff = heads.get(`${month} ${unit}`);
          expect(organisationUnit.headCount.nodes).toEqual(
            staff
              ? [
                  {
                    headCount: staff[0],
                    fullTimeEquivalents: expect.closeTo(staff[1], 1),
                    absencePercent: expect.closeTo(staff[2], 0),
                  },
                ]
              : [],
          );
          counted += Number(staff !== undefined);
          const sums = [...followUpOf(ledger, economy, unit, 'MONTH')];
          expect(organisationUnit.followUp.nodes).toEqual(sums.map(([period, of]) => ({ period, ...of })));
          costed += Number(sums.length > 0);
        }
        for (const many of [placed, counted, costed]) expect(many).toBeGreaterThan(2);
      },
    );

    it('stand without what their readers may not see: cost and head count have rules of their own', async () => {
      for (const as of [undefined, 'citizen.mellerud', 'school-admin.mellerud', 'economist.bengtsfors']) {
        const nodes = await units(as, '1461');
        expect(nodes.length).toBeGreaterThan(3);
        expect(nodes.some(({ site }: { site: unknown }) => site !== null)).toBe(true);
        for (const { organisationUnit } of nodes) expect([as, organisationUnit]).toEqual([as, null]);
      }
    });
  });
}

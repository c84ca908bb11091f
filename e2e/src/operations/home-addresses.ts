import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

const fields = 'id homeAddress { street postalCode municipality { code } place { easting northing } }';

export function describeHomeAddresses(samgraf: Samgraf, oracle: Oracle): void {
  const pupils = (as: string) =>
    everyPage(
      (after) =>
        samgraf.ask(
          `query ($after: String) { pupils(first: 500, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
          { as, purpose: 'school-transport', variables: { after } },
        ),
      (data) => data.pupils,
    );
  /** By municipality, postal code and street, as the services' own files have them; some have the same twice. */
  const known = () =>
    Map.groupBy(
      municipalities.flatMap(({ code }) =>
        oracle.points(code, 'adresser').map(({ properties, easting, northing }) => {
          const postalCode = properties.postnummer!.replace(' ', '');
          return {
            key: [code, postalCode, properties.gatuadress!.toUpperCase()].join(' '),
            property: properties.fastighet,
            told: {
              street: properties.gatuadress,
              postalCode,
              municipality: { code },
              place: { easting, northing },
            },
          };
        }),
      ),
      ({ key }) => key,
    );

  describe('The address where a pupil is registered', () => {
    it.each(municipalities)(
      'in the registers of $name is that of the geodata where the pupil lives, and null where none knows it',
      async ({ code, slug }) => {
        const addresses = known();
        const persons = new Map(
          municipalities.flatMap((each) =>
            oracle.school(each.code).persons.map((person) => [`${each.code}:pupil:${person.id}`, person]),
          ),
        );
        const told = await pupils(`gis-analyst.${slug}`);
        // Those of the own register, and in others' those whom the own municipality is responsible for.
        expect(new Set(told.map(({ id }) => id.slice(0, 4))).size).toBeGreaterThan(1);
        let unknown = 0;
        for (const { id, homeAddress } of told) {
          const home = persons.get(id)!.addresses?.find(({ type }) => type === 'Folkbokföring');
          const key = [
            home?.municipalityCode,
            home?.postalCode?.replace(' ', ''),
            home?.streetAddress?.toUpperCase(),
          ];
          const named = addresses.get(key.join(' ')) ?? [];
          // Of two with one name that on the home's property is meant. Where the graph has the other, it has nothing.
          const meant =
            named.length < 2
              ? named[0]
              : named.find(({ property }) => property === home?.realEstateDesignation);
          if (homeAddress !== null || named.length < 2)
            expect([id, homeAddress]).toEqual([id, meant?.told ?? null]);
          unknown += Number(homeAddress === null);
        }
        expect(told.length).toBeGreaterThan(300);
        expect(unknown).toBeLessThan(told.length / 20);
        expect(told.filter(({ id }) => id.startsWith(code)).length).toBeGreaterThan(300);
      },
    );

    it('needs two factors, and is a guardian’s to see of their own child alone', async () => {
      const once = await pupils('gis-analyst-loa2.mellerud');
      expect(once.length).toBeGreaterThan(300);
      expect(once.filter(({ homeAddress }) => homeAddress !== null)).toEqual([]);
      const { data } = await samgraf.ask(`{ pupils { nodes { ${fields} } } }`, {
        as: 'citizen.mellerud',
        purpose: 'own-affairs',
      });
      expect(data.pupils.nodes).toHaveLength(1);
      const [first] = (await pupils('gis-analyst.mellerud')).filter(
        ({ id }) => id !== data.pupils.nodes[0].id,
      );
      for (const as of ['citizen.mellerud', 'case-officer.mellerud', undefined]) {
        const answer = await samgraf.ask(`query ($id: ID!) { pupil(id: $id) { ${fields} } }`, {
          as,
          variables: { id: first!.id },
        });
        expect([as, answer.data.pupil]).toEqual([as, null]);
      }
    });
  });
}

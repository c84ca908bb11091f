import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { type CaseFile, isPlain } from '../oracles/case-files.ts';
import { dossierOf, inOrder } from '../oracles/dossier.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { sample } from '../sample.ts';

export function describePropertyDossier(samgraf: Samgraf, oracle: Oracle): void {
  const dossier = async (as: string, municipality: string, designation: string) => {
    const cases = await everyPage(
      (after) => samgraf.ask('PropertyDossier', { as, variables: { municipality, designation, after } }),
      (data) => data.propertyByDesignation.cases,
    );
    return cases.map((each) => ({ ...each, parties: inOrder(each.parties) }));
  };

  /** The example property, and some others that have cases. */
  function designations(code: string, name: string, property: string): string[] {
    const prefix = `${name.toUpperCase()} `;
    const all = oracle
      .cases(code)
      .flatMap(({ errand: { propertyDesignation } }) => propertyDesignation?.slice(prefix.length) ?? []);
    return [property, ...sample([...new Set(all)].sort(), 10)];
  }

  describe('PropertyDossier', () => {
    it.each(municipalities)(
      'gives a case officer of $name the cases of a property in the registers they may read, with decisions',
      async ({ code, name, slug, property, caseOfficerReads }) => {
        for (const designation of designations(code, name, property)) {
          const seen = (file: CaseFile) => caseOfficerReads.includes(file.errand.namespace) && isPlain(file);
          const expected = dossierOf(oracle.cases(code).filter(seen), `${name.toUpperCase()} ${designation}`);
          expect(await dossier(`case-officer.${slug}`, code, designation)).toEqual(expected);
        }
        expect(await dossier(`case-officer.${slug}`, code, property)).not.toEqual([]);
      },
    );

    it.each(municipalities)(
      'gives the protected-data officer of $name the cases of all authorities, protected and secret ones too',
      async ({ code, name, slug, property }) => {
        for (const designation of designations(code, name, property)) {
          const expected = dossierOf(oracle.cases(code), `${name.toUpperCase()} ${designation}`);
          expect(await dossier(`protected-data-officer.${slug}`, code, designation)).toEqual(expected);
        }
        const authorities = (await dossier(`protected-data-officer.${slug}`, code, property)).map(
          (each) => each.authority.name,
        );
        expect(new Set(authorities)).toEqual(new Set(['Byggnadsnämnden', 'Kommunstyrelsen']));
      },
    );

    it.each(municipalities)(
      'says where a property of $name lies, and what lies within 200 metres of it',
      async ({ code, name, slug, property }) => {
        const all = municipalities.flatMap((each) =>
          oracle.points(each.code, 'fastigheter').map((of) => ({
            ...of,
            name: of.properties.beteckning!.slice(each.name.length + 1),
            id: `${each.code}:property:${of.properties.beteckning!.slice(each.name.length + 1)}`,
          })),
        );
        for (const designation of designations(code, name, property).slice(0, 4)) {
          const own = all.find(({ id }) => id === `${code}:property:${designation}`);
          const { data } = await samgraf.ask('PropertyDossier', {
            as: `case-officer.${slug}`,
            variables: { municipality: code, designation },
          });
          const { place, neighbours } = data.propertyByDesignation;
          if (own === undefined) {
            expect(place).toBeNull();
            continue;
          }
          expect(place).toMatchObject({ easting: own.easting, northing: own.northing });
          const near = all
            .filter(({ id }) => id !== own.id)
            .filter((each) => Math.hypot(each.easting - own.easting, each.northing - own.northing) <= 200)
            .map(({ id }) => id);
          const told = neighbours.nodes.map(({ id }: { id: string }) => id);
          if (near.length <= 20) expect(told.sort()).toEqual(near.sort());
          else expect([told.length, told.every((id: string) => near.includes(id))]).toEqual([20, true]);
        }
      },
    );

    it('finds a property however its designation is written', async () => {
      const written = await dossier('case-officer.mellerud', '1461', ' assarebyn  1:23');
      expect(written).toEqual(await dossier('case-officer.mellerud', '1461', 'ASSAREBYN 1:23'));
    });
  });
}

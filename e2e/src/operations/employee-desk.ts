import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { isPlain } from '../oracles/case-files.ts';
import { dossierOf, inOrder } from '../oracles/dossier.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

export function describeEmployeeDesk(samgraf: Samgraf, oracle: Oracle): void {
  const desk = (as: string, variables: object = {}) =>
    everyPage(
      (after) => samgraf.ask('EmployeeDesk', { as, variables: { ...variables, after } }),
      (data) => data.cases,
    );

  describe('EmployeeDesk', () => {
    it.each(municipalities)(
      'gives a case officer of $name the open cases that they handle, whole',
      async ({ code, name, slug, caseOfficerReads }) => {
        const user = `case-officer.${slug}`;
        const signature = oracle.signature(user);
        const prefix = `${name.toUpperCase()} `;
        const files = oracle
          .cases(code)
          .filter((each) => caseOfficerReads.includes(each.errand.namespace) && isPlain(each))
          .filter(({ errand }) => errand.handler === signature && errand.status === 'Öppet');
        const points = new Map(
          oracle.points(code, 'fastigheter').map((each) => [each.properties.beteckning, each.easting]),
        );
        const bought = oracle.invoicesByCase(code);
        const expected = files.map((file) => {
          const { propertyDesignation } = file.errand;
          const [{ id, diaryNumber, title, caseType, openedOn, authority, parties }] = dossierOf(
            [file],
            propertyDesignation as never,
          ) as [ReturnType<typeof dossierOf>[number]];
          const last = [...file.documents].sort((one, other) => other.number - one.number)[0];
          return {
            ...{ id, diaryNumber, title, caseType, openedOn, parties },
            authority: { name: authority.name },
            property: propertyDesignation?.slice(prefix.length) ?? null,
            easting: points.get(propertyDesignation ?? '') ?? null,
            latestDocument: last?.title ?? null,
            invoices: [...(bought.get(diaryNumber) ?? [])].sort(),
          };
        });
        const nodes = await desk(user);
        const told = nodes.map(({ property, parties, latestDocument, reference, ...each }) => ({
          ...each,
          parties: inOrder(parties),
          property: property?.designation ?? null,
          easting: property?.place?.easting ?? null,
          latestDocument: latestDocument?.title ?? null,
          invoices: reference.invoices.nodes.map(({ number }: { number: string }) => number).sort(),
        }));
        expect(told).toEqual(expected);
        expect(told.length).toBeGreaterThan(3);
      },
    );

    it('has invoices on it somewhere, and nothing for whom no case names', async () => {
      const officers = await Promise.all(municipalities.map(({ slug }) => desk(`case-officer.${slug}`)));
      const invoices = officers.flat().flatMap(({ reference }) => reference.invoices.nodes);
      expect(invoices.length).toBeGreaterThan(0);
      for (const user of ['citizen.mellerud', 'employee.amal']) expect(await desk(user)).toEqual([]);
    });
  });
}

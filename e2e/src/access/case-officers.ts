import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { isPlain, isProtected, isSecret } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { allCases } from './all-cases.ts';

export function describeCaseOfficers(samgraf: Samgraf, oracle: Oracle): void {
  const as = 'case-officer.mellerud';

  describe('Case officers', () => {
    it.each(municipalities)(
      'of $name see their own municipality and registers only, whole and in order',
      async (each) => {
        const { code, slug, caseOfficerReads } = each;
        const expected = oracle
          .cases(code)
          .filter((file) => caseOfficerReads.includes(file.errand.namespace) && isPlain(file))
          .map(({ errand }) => `${code}:case:${errand.errandNumber} ${errand.title}`);
        const seen = await allCases(samgraf, { as: `case-officer.${slug}` });
        expect(seen.map(({ id, title }) => `${id} ${title}`)).toEqual(expected);
        expect(expected.length).toBeGreaterThan(300);
      },
    );

    it('get the same list by small pages as by large ones', async () => {
      const some = { municipality: ['1461'], first: 97 };
      expect(await allCases(samgraf, { as }, some)).toEqual(await allCases(samgraf, { as }));
    });

    it('get nothing of other municipalities, and are told why by field and municipality', async () => {
      const { data, extensions } = await samgraf.ask(
        '{ cases(municipality: ["1460", "1492"]) { nodes { id title } complete } }',
        { as },
      );
      expect(data.cases.nodes).toEqual([]);
      expect(extensions.access.denied).toEqual(
        expect.arrayContaining([
          { field: 'Case.title', municipality: '1460', reason: 'NO_AGREEMENT' },
          { field: 'Case.title', municipality: '1492', reason: 'NO_AGREEMENT' },
        ]),
      );
      expect(extensions.sources).toEqual([]);
    });

    it('cannot tell a case that they may not see from one that is not there', async () => {
      const cases = oracle.cases('1461');
      const numberOf = (found: (typeof cases)[number] | undefined) => found!.errand.errandNumber;
      const ofBuilding = cases.filter(({ errand }) => errand.namespace === 'BN');
      const hidden = {
        protected: numberOf(ofBuilding.find(isProtected)),
        secret: numberOf(ofBuilding.find(isSecret)),
        'of another authority': numberOf(cases.find(({ errand }) => errand.namespace === 'KS')),
        absent: 'BN-2026-999999',
      };
      const answers = await Promise.all(
        Object.values(hidden).map((number) =>
          samgraf.ask('query ($id: ID!) { case(id: $id) { id title parties { name } } }', {
            as,
            variables: { id: `1461:case:${number}` },
          }),
        ),
      );
      for (const { data, errors, extensions } of answers) {
        expect([data, errors, extensions.access]).toEqual([
          { case: null },
          [],
          answers.at(-1)!.extensions.access,
        ]);
      }
    });

    it('find no protected or secret case by any filter, count or page', async () => {
      const hidden = oracle
        .cases('1461')
        .filter((file) => file.errand.namespace === 'BN' && !isPlain(file))
        .slice(0, 20);
      for (const { errand } of hidden) {
        const { data } = await samgraf.ask(
          `query ($text: String, $day: Date) {
            cases(text: $text, openedFrom: $day, openedTo: $day) { nodes { id } pageInfo { hasNextPage } complete }
          }`,
          { as, variables: { text: errand.diaryNumber, day: errand.openedOn } },
        );
        const ids = data.cases.nodes.map(({ id }: { id: string }) => id);
        expect(ids).not.toContain(`1461:case:${errand.errandNumber}`);
        expect(data.cases.pageInfo.hasNextPage).toBe(false);
      }
    });

    it('do not see the personal numbers of parties without two factors', async () => {
      const { data, extensions } = await samgraf.ask(
        '{ cases(first: 5) { nodes { parties { name personNumber organisationNumber } } } }',
        { as },
      );
      const parties = data.cases.nodes.flatMap((each: { parties: object[] }) => each.parties);
      expect(parties.length).toBeGreaterThan(4);
      for (const each of parties) {
        expect(each).toEqual({ name: expect.any(String), personNumber: null, organisationNumber: null });
      }
      expect(extensions.access.denied).toContainEqual({
        field: 'Party.personNumber',
        municipality: '1461',
        reason: 'ASSURANCE_TOO_LOW',
      });
    });
  });
}

import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { isAbout, isPlain, isProtected, isSecret } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { allCases } from './all-cases.ts';

export function describeCitizensAndOfficers(samgraf: Samgraf, oracle: Oracle): void {
  describe('Citizens', () => {
    it.each(municipalities)(
      'of $name see their own cases, wherever they are, and no other',
      async ({ slug }) => {
        const citizen = `citizen.${slug}`;
        const number = oracle.personNumber(citizen);
        const own = municipalities.flatMap(({ code }) =>
          oracle
            .cases(code)
            .filter((file) => isAbout(file, number) && isPlain(file))
            .map(({ errand }) => `${code}:case:${errand.errandNumber}`),
        );
        const seen = await allCases(samgraf, { as: citizen });
        expect(seen.map(({ id }) => id).sort()).toEqual(own.sort());
        expect(own.length).toBeGreaterThan(1);
      },
    );

    it("do not see another's case by its id", async () => {
      const number = oracle.personNumber('citizen.mellerud');
      const [others] = oracle.cases('1461').filter((file) => isPlain(file) && !isAbout(file, number));
      const { data } = await samgraf.ask('query ($id: ID!) { case(id: $id) { id title } }', {
        as: 'citizen.mellerud',
        variables: { id: `1461:case:${others!.errand.errandNumber}` },
      });
      expect(data).toEqual({ case: null });
    });

    it('see nothing of the ledger', async () => {
      const { data, extensions } = await samgraf.ask('{ vouchers { nodes { id text } } }', {
        as: 'citizen.mellerud',
      });
      expect(data.vouchers.nodes).toEqual([]);
      expect(extensions.access.denied.length).toBeGreaterThan(0);
    });
  });

  describe('Protected-data officers', () => {
    it.each(municipalities)(
      'of $name see every case of their municipality, protected and secret ones too',
      async (each) => {
        const { code, slug } = each;
        const all = oracle.cases(code);
        const seen = await allCases(samgraf, { as: `protected-data-officer.${slug}` });
        expect(seen.map(({ id }) => id)).toEqual(
          all.map(({ errand }) => `${code}:case:${errand.errandNumber}`),
        );
        expect(all.filter(isProtected).length).toBeGreaterThan(0);
        expect(all.filter(isSecret).length).toBeGreaterThan(0);
      },
    );

    it('see no protected case of another municipality', async () => {
      const seen = await allCases(
        samgraf,
        { as: 'protected-data-officer.mellerud', purpose: 'supervision' },
        { municipality: ['1438', '1439', '1460', '1492'] },
      );
      expect(seen).toEqual([]);
    });
  });

  describe('Employees without a role in an area', () => {
    it.each([
      'employee',
      'hr-officer',
      'school-admin',
      'gis-analyst',
      'signatory',
      'security-officer',
      'economist',
    ])('(%s) see no case', async (role) => {
      expect(await allCases(samgraf, { as: `${role}.mellerud` })).toEqual([]);
    });

    it('(an inspector of the federation) see nothing that is not public', async () => {
      const { data } = await samgraf.ask(
        '{ cases { nodes { id } } vouchers { nodes { id } } systems(first: 1) { nodes { name } } }',
        { as: 'inspector.dmef', purpose: 'supervision' },
      );
      // Nothing of a member's: what the federation has is its own.
      expect(data.cases.nodes.every(({ id }: { id: string }) => id.startsWith('dmef:'))).toBe(true);
      expect(data.vouchers.nodes).toEqual([]);
      expect(data.systems.nodes).toHaveLength(1);
    });
  });
}

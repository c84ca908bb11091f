import { describe, expect, it } from '@jest/globals';
import { isPlain } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { allCases } from './all-cases.ts';

const ids = (nodes: ReadonlyArray<{ id: string }>) => nodes.map(({ id }) => id).sort();

export function describeFederation(samgraf: Samgraf, oracle: Oracle): void {
  const plain = (tenant: string) => oracle.cases(tenant).filter(isPlain);
  const idsOf = (tenant: string, files: ReturnType<typeof plain>) =>
    files.map(({ errand }) => `${tenant}:case:${errand.errandNumber}`).sort();

  describe('A federation of municipalities', () => {
    it('has cases of its own, which its inspectors read by their place there, and so does who is lent to it', async () => {
      const own = idsOf('dmef', plain('dmef'));
      expect(own.length).toBeGreaterThan(500);
      expect(ids(await allCases(samgraf, { as: 'inspector.dmef' }))).toEqual(own);
      const lent = await allCases(samgraf, { as: 'employee.bengtsfors' }, { municipality: ['dmef'] });
      expect(ids(lent)).toEqual(own);
    });

    it.each(['case-officer.mellerud', 'protected-data-officer.mellerud', 'case-officer.amal', undefined])(
      'shows none of them to %s, member or not',
      async (as) => {
        const { data, extensions } = await samgraf.ask(
          '{ cases(municipality: ["dmef"]) { nodes { id title } } }',
          { as },
        );
        expect(data.cases.nodes).toEqual([]);
        expect(extensions.access.denied.map(({ municipality }) => municipality)).toContain('dmef');
      },
    );

    it('finds its cases of a property that lies with a member, and none of the member’s', async () => {
      const files = plain('dmef').filter(({ errand }) => errand.propertyDesignation?.startsWith('MELLERUD '));
      const { propertyDesignation } = files[0]!.errand;
      const { data, extensions } = await samgraf.ask('PropertyDossier', {
        as: 'inspector.dmef',
        purpose: 'case-handling',
        variables: {
          municipality: '1461',
          designation: propertyDesignation!.slice('MELLERUD '.length),
          surroundings: false,
        },
      });
      expect(ids(data.propertyByDesignation.cases.nodes)).toEqual(
        idsOf(
          'dmef',
          files.filter(({ errand }) => errand.propertyDesignation === propertyDesignation),
        ),
      );
      expect(extensions.sources.map(({ municipality }) => municipality)).toEqual(['dmef']);
    });
  });

  describe('A joint board', () => {
    const board = () => plain('1461').filter(({ errand }) => errand.namespace === 'ÖFN');

    it('is read by who is lent to it from another municipality, its cases alone', async () => {
      const own = idsOf('1461', board());
      expect(own.length).toBeGreaterThan(5);
      expect(ids(await allCases(samgraf, { as: 'employee.amal' }))).toEqual(own);
    });

    it('is not read by the host’s other boards, nor by the partner’s', async () => {
      const authority = '1461:authority:overformyndarnamnden';
      for (const as of ['case-officer.mellerud', 'case-officer.amal', 'employee.mellerud'])
        expect(await allCases(samgraf, { as }, { authority })).toEqual([]);
    });
  });
}

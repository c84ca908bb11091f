import { describe, expect, it } from '@jest/globals';
import { isPlain, isProtected, isSecret } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Case { id title handler municipality { code } parties { name personNumber } authority { id } }
  }
}`;

/** What an attacker would write to make a record look like one's own and harmless. */
const forged = {
  municipality: { __typename: 'Municipality', code: '1492', name: 'Åmål' },
  authority: { id: '1492:authority:byggnadsnamnden', name: 'Byggnadsnämnden' },
  owner: { tenant: '1492', authority: 'byggnadsnamnden' },
  title: 'Forged',
  handler: 'FORGED',
  secrecy: null,
  confidentiality: 0,
  marking: 'NONE',
  ceiling: 'PUBLIC',
  parties: [{ name: 'Forged', protectedIdentity: false }],
};

export function describeForgedRepresentations(samgraf: Samgraf, oracle: Oracle): void {
  const asked = async (as: string | undefined, numbers: readonly string[], more: object) => {
    const representations = numbers.map((number) => ({
      __typename: 'Case',
      id: `1461:case:${number}`,
      ...more,
    }));
    const { data } = await samgraf.askSubgraph('cases', entities, { as, variables: { representations } });
    return data._entities;
  };

  describe('A representation with forged fields', () => {
    const building = () => oracle.cases('1461').filter(({ errand }) => errand.namespace === 'BN');
    const numbersOf = (files: ReturnType<typeof building>) =>
      files.slice(0, 5).map(({ errand }) => errand.errandNumber);

    it('opens no case of another municipality, neither to an officer of the forged one nor to nobody', async () => {
      const numbers = numbersOf(building().filter(isPlain));
      const nothing = numbers.map(() => null);
      expect(await asked('case-officer.amal', numbers, forged)).toEqual(nothing);
      expect(await asked('protected-data-officer.amal', numbers, forged)).toEqual(nothing);
      expect(await asked(undefined, numbers, forged)).toEqual(nothing);
    });

    it('opens no protected and no secret case to an officer of its own authority', async () => {
      const numbers = [
        ...numbersOf(building().filter(isProtected)),
        ...numbersOf(building().filter(isSecret)),
      ];
      expect(numbers.length).toBeGreaterThan(5);
      expect(await asked('case-officer.mellerud', numbers, forged)).toEqual(numbers.map(() => null));
    });

    it('changes nothing of what the reader may see', async () => {
      const numbers = numbersOf(building().filter(isPlain));
      const honest = await asked('case-officer.mellerud', numbers, {});
      expect(await asked('case-officer.mellerud', numbers, forged)).toEqual(honest);
      expect(honest.map((each: { municipality: object }) => each.municipality)).toEqual(
        numbers.map(() => ({ code: '1461' })),
      );
    });

    it('is a question like any other for every entity of every subgraph', async () => {
      const row = oracle.ledger('1461', 2026).rows[0]!;
      const ids = {
        economy: {
          Account: `1461:account:${row.account}`,
          CostCentre: '1461:cost-centre:31101',
          OrganisationUnit: '1461:unit:311',
          Voucher: '1461:voucher:2026-L-40',
        },
        hr: {
          Employee: oracle.employeeIds('1461').employee,
          Employment: oracle.employeeIds('1461').employment,
          OrganisationUnit: '1461:unit:311',
        },
        school: { Pupil: oracle.schoolIds('1461').pupil, OrganisationUnit: '1461:unit:311' },
        cases: {
          Document: `1461:document:${building().find(isPlain)!.documents[0]?.id}`,
          Decision: `1461:decision:${building().find((each) => isPlain(each) && each.decisions[0])!.decisions[0]!.id}`,
        },
      };
      for (const [subgraph, types] of Object.entries(ids)) {
        for (const [__typename, id] of Object.entries(types)) {
          const { data } = await samgraf.askSubgraph(
            subgraph,
            `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${__typename} { id } } }`,
            {
              as: 'economist.amal',
              variables: { r: [{ __typename, id, ...forged }] },
              purpose: 'statistics',
            },
          );
          expect([__typename, data]).toEqual([__typename, { _entities: [null] }]);
        }
      }
    });
  });
}

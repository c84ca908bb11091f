import { describe, expect, it } from '@jest/globals';
import type { Samgraf } from '../running/samgraf.ts';

const explained = (field: string, municipality: string) =>
  `{ explain(field: "${field}", municipality: "${municipality}") { byAuthority { authority { name } allowed ground reference reason unlock } } }`;

/** What each is told of their own rights by the running thing, staff lent to a federation among them. */
export function describeOwnRights(samgraf: Samgraf): void {
  describe('What one may read', () => {
    it.each([
      ['employee.bengtsfors', true, 'DELEGATION', 'dmef:delegation:inspector-from-bengtsfors', null],
      ['inspector.dmef', true, 'GRANT', 'dmef:grant:inspector-register', null],
      ['case-officer.mellerud', false, null, null, 'NO_AGREEMENT'],
      [undefined, false, null, null, 'NOT_SIGNED_IN'],
    ])("of a federation's cases: %s", async (as, allowed, ground, reference, reason) => {
      const { data, errors } = await samgraf.ask(explained('Case.title', 'dmef'), { as });
      expect(errors).toEqual([]);
      expect(data.explain.byAuthority).toEqual([
        expect.objectContaining({ authority: { name: 'Direktionen' }, allowed, ground, reference, reason }),
      ]);
    });

    it('is what the answers then hold, for each user: a type is listed if and only if rows of it come', async () => {
      const rights = '{ myAccess { entries { municipality { code } type } } }';
      const rows = '{ cases(first: 500) { nodes { municipality { code } } } }';
      for (const as of [
        'case-officer.mellerud',
        'case-officer.amal',
        'economist.mellerud',
        'citizen.bengtsfors',
      ]) {
        const [may, came] = await Promise.all([rights, rows].map((each) => samgraf.ask(each, { as })));
        const listed = may?.data.myAccess.entries
          .filter((each: { type: string }) => each.type === 'Case')
          .map((each: { municipality: { code: string } }) => each.municipality.code);
        const codes = came?.data.cases.nodes.map(
          (each: { municipality: { code: string } }) => each.municipality.code,
        );
        // A citizen may have no case in a municipality whose register is open to citizens.
        const expected = as.startsWith('citizen')
          ? expect.arrayContaining([...new Set(codes)])
          : [...new Set(codes)];
        expect([...new Set(listed)]).toEqual(expected);
      }
    });
  });
}

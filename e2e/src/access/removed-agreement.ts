import { describe, expect, it } from '@jest/globals';
import { readExamples } from '../operations/examples.ts';
import type { Answer } from '../running/answer.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { comparable } from '../topology/comparable.ts';

const users = [
  'economist.dals-ed',
  'economist.fargelanda',
  'economist.bengtsfors',
  'economist.amal',
  'system.amal',
];

/** The answer with rows of one's own municipality alone. */
function ownRows({ data }: Answer, code: string): unknown[] {
  return data.procurementSpend.nodes.filter(
    ({ municipality }: { municipality: { code: string } }) => municipality.code === code,
  );
}

/**
 * @param signed with the agreements as they are.
 * @param unsigned started with the procurement agreement's file removed.
 */
export function describeRemovedAgreement(signed: Samgraf, unsigned: Samgraf): void {
  describe('Removing the procurement agreement and starting again', () => {
    const code = {
      'dals-ed': '1438',
      fargelanda: '1439',
      bengtsfors: '1460',
      mellerud: '1461',
      amal: '1492',
    };

    it.each(users)("takes the other members' spend from %s, and nothing of their own", async (as) => {
      const own = code[as.split('.')[1] as keyof typeof code];
      for (const municipality of Object.values(code)) {
        const asked = { as, variables: { fiscalYear: 2026, municipality: [municipality] } };
        const [before, after] = await Promise.all([
          signed.ask('ProcurementSpend', asked),
          unsigned.ask('ProcurementSpend', asked),
        ]);
        expect(after.data.procurementSpend.nodes).toEqual(ownRows(before, own));
        if (municipality !== own && !as.startsWith('system')) {
          expect(new Set(after.extensions.access.denied.map(({ reason }) => reason))).toEqual(
            new Set(['NO_AGREEMENT']),
          );
        }
      }
    });

    it('changes no other operation for anybody', async () => {
      const others = readExamples().filter(({ operation }) =>
        /^(UnitFollowUp|PropertyDossier)$/.test(operation),
      );
      expect(others.length).toBeGreaterThan(5);
      for (const { operation, variables, user } of others) {
        for (const as of [user ?? undefined, undefined, ...users]) {
          const [before, after] = await Promise.all(
            [signed, unsigned].map((each) => each.ask(operation, { as, variables })),
          );
          expect(comparable(after!)).toEqual(comparable(before!));
        }
      }
    });

    it('leaves the status of the collaboration, but for the agreement', async () => {
      const [before, after] = await Promise.all([
        signed.ask('CollaborationStatus'),
        unsigned.ask('CollaborationStatus'),
      ]);
      expect(after.data.collaborationStatus).toEqual(before.data.collaborationStatus);
      const areas = ({ data }: typeof before) =>
        data.agreements.nodes.map(({ area }: { area: string }) => area);
      expect(areas(before)).toEqual(['hr.directory', 'economy.spend', 'school.transport', 'gis.transport']);
      expect(areas(after)).toEqual(['hr.directory', 'school.transport', 'gis.transport']);
    });
  });
}

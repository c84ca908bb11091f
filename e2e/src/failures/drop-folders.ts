import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** Milliseconds in which a change of a drop folder is seen and taken in. */
const noticed = 2_500;

export function describeDropFolders(samgraf: Samgraf): void {
  const spend = async () => {
    const { data, extensions, errors } = await samgraf.ask('ProcurementSpend', {
      as: 'economist.amal',
      variables: { fiscalYear: 2026 },
    });
    return { data, errors, sources: extensions.sources };
  };

  describe('The drop folders of the ledgers', () => {
    it('that are gone are named as failed, dated as they were; those that hold no ledger stay as they were', async () => {
      const before = await spend();
      expect(before.sources.map(({ status }) => status)).toEqual(['CACHED', 'CACHED', 'CACHED', 'CACHED']);
      expect(new Set(before.sources.map(({ asOf }) => asOf)).size).toBe(1);

      const gone = municipalities.filter((_, index) => index % 2 === 0);
      for (const each of municipalities) {
        const folder = samgraf.line(`economy-${each.slug}`).folder!;
        if (gone.includes(each)) await rename(folder, `${folder}.gone`);
        else {
          await writeFile(join(folder, 'LEDGER-2026.SE'), Buffer.from([0, 255, 13, 10, 35, 86, 69, 82]));
          await writeFile(join(folder, 'LEDGER-2024.SE'), '#FLAGGA 0\r\n#VER A 1 2024\r\n{\r\n#TRANS');
        }
      }
      await setTimeout(noticed);
      const after = await spend();
      // What was imported is answered as before; that it is fresh is no longer claimed.
      expect(after.data.procurementSpend.nodes).toEqual(before.data.procurementSpend.nodes);
      expect(after.data.procurementSpend.complete).toBe(false);
      const codes = new Set(gone.map(({ code }) => code));
      expect(after.sources).toEqual(
        before.sources.map((each) =>
          codes.has(each.municipality) ? { ...each, status: 'FAILED', reason: 'FOLDER_MISSING' } : each,
        ),
      );
      expect(after.sources.filter(({ status }) => status === 'FAILED')).toHaveLength(3);
      const { data } = await samgraf.ask('UnitFollowUp', {
        as: 'economist.mellerud',
        variables: { unit: '1461:unit:311', fiscalYear: 2026 },
      });
      expect(data.organisationUnit.byMonth.nodes).toHaveLength(12);
    });

    it('show the system owner what was refused and why, and what is gone', async () => {
      const imports = async (slug: string) => {
        const { data, errors } = await samgraf.ask('Imports', {
          as: `system-owner.${slug}`,
          variables: { kind: 'SIE_4' },
        });
        expect(errors).toEqual([]);
        return data.imports;
      };
      const { nodes, complete } = await imports('mellerud');
      expect(complete).toBe(true);
      const refused = nodes.filter((each: { outcome: string }) => each.outcome === 'REFUSED');
      expect(
        refused.map((each: { file: string; problems: { nodes: object[] } }) => [
          each.file,
          each.problems.nodes,
        ]),
      ).toEqual(
        expect.arrayContaining([
          ['LEDGER-2026.SE', [expect.objectContaining({ rule: 'NOT_SIE', severity: 'ERROR' })]],
          ['LEDGER-2024.SE', [expect.objectContaining({ severity: 'ERROR' })]],
        ]),
      );
      const lost = await imports('amal');
      expect(lost.complete).toBe(false);
      // Its invoices come by another folder of the same system, which has failed as a whole.
      expect(lost.sources).toEqual([expect.objectContaining({ status: 'FAILED', reason: 'FOLDER_MISSING' })]);
    });
  });
}

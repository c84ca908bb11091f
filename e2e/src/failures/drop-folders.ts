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
    it('that are gone, or hold what is no ledger, leave what was last imported, dated as it is', async () => {
      const before = await spend();
      expect(before.sources.map(({ status }) => status)).toEqual(['CACHED', 'CACHED', 'CACHED', 'CACHED']);
      expect(new Set(before.sources.map(({ asOf }) => asOf)).size).toBe(1);

      for (const [index, { slug }] of municipalities.entries()) {
        const folder = samgraf.line(`economy-${slug}`).folder!;
        if (index % 2 === 0) await rename(folder, `${folder}.gone`);
        else {
          await writeFile(join(folder, 'LEDGER-2026.SE'), Buffer.from([0, 255, 13, 10, 35, 86, 69, 82]));
          await writeFile(join(folder, 'LEDGER-2024.SE'), '#FLAGGA 0\r\n#VER A 1 2024\r\n{\r\n#TRANS');
        }
      }
      await setTimeout(noticed);
      expect(await spend()).toEqual(before);
      const { data } = await samgraf.ask('UnitFollowUp', {
        as: 'economist.mellerud',
        variables: { unit: '1461:unit:311', fiscalYear: 2026 },
      });
      expect(data.organisationUnit.byMonth.nodes).toHaveLength(12);
    });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { municipalities } from '../municipalities.ts';
import { shareOf } from '../oracles/inventory.ts';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';

export function describeCollaborationStatus(samgraf: Samgraf): void {
  describe('CollaborationStatus', () => {
    it('counts the applications of the inventory at level 3 or more against the goals', async () => {
      const { data } = await samgraf.ask('CollaborationStatus');
      const shared = shareOf('SHARED');
      const specific = shareOf('SPECIFIC');
      expect(data.collaborationStatus.shared).toEqual({
        ...shared,
        goalPercent: 50,
        reached: shared.percent >= 50,
      });
      expect(data.collaborationStatus.specific).toEqual({
        ...specific,
        goalPercent: 30,
        reached: specific.percent >= 30,
      });
    });

    it('counts them for each municipality', async () => {
      const { data } = await samgraf.ask('CollaborationStatus');
      expect(data.collaborationStatus.byMunicipality).toEqual(
        municipalities.map(({ code, name }) => ({
          municipality: { code, name },
          shared: { percent: shareOf('SHARED', code).percent },
          specific: { percent: shareOf('SPECIFIC', code).percent },
        })),
      );
    });

    it('lists the agreements that are in force, with the level of each party', async () => {
      const { data } = await samgraf.ask('CollaborationStatus');
      const folder = join(repositoryRoot, 'agreements');
      const today = new Date().toISOString().slice(0, 10);
      const written = readdirSync(folder)
        .map((name) => parse(readFileSync(join(folder, name), 'utf8')))
        .filter(({ parties }) => parties.every((party: { from: string }) => String(party.from) <= today));
      expect(data.agreements.nodes).toEqual(
        written.map(({ title, area, mode, parties, lowestLevel, highestLevel }) => ({
          title,
          area,
          mode,
          parties: parties.map(({ tenant, level }: { tenant: string; level: number }) => ({
            municipality: municipalities
              .filter(({ code }) => code === tenant)
              .map(({ code, name }) => ({ code, name }))[0],
            level,
            compliant: lowestLevel <= level && level <= highestLevel,
          })),
        })),
      );
      expect(data.agreements.nodes).toHaveLength(4);
    });
  });
}

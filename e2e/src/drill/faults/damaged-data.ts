import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { municipalities } from '../../municipalities.ts';
import { demoDataTemplate } from '../../running/demo-data.ts';
import { fileFaults } from './file-faults.ts';

/** Which municipality has what fault. */
export type Damage = ReadonlyArray<readonly [tenant: string, fault: string]>;

/** A data folder whose drop folders are wrong from the beginning, and where nothing was imported before. */
export interface DamagedData {
  readonly dataFolder: string;
  readonly damage: Damage;
  delete(): Promise<void>;
}

/** Each fault to a municipality, one of which goes without. @param turn which of five ways to hand them out */
export function handedOut(turn: number): Damage {
  return Object.keys(fileFaults).map((fault, index) => [
    municipalities[(index + turn) % municipalities.length]!.code,
    fault,
  ]);
}

/** Does it to every drop folder of those municipalities, whatever system drops there. */
export function inflict(dataFolder: string, damage: Damage): void {
  const demo = join(dataFolder, 'demo');
  for (const system of readdirSync(demo, { withFileTypes: true }).filter((each) => each.isDirectory())) {
    for (const [tenant, fault] of damage) {
      const folders = readdirSync(join(demo, system.name), { withFileTypes: true });
      if (folders.some((each) => each.isDirectory() && each.name === tenant)) {
        fileFaults[fault]!(join(demo, system.name, tenant));
      }
    }
  }
}

export async function damagedData(turn: number): Promise<DamagedData> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'samgraf-drill-'));
  await cp(join(await demoDataTemplate(), 'demo'), join(dataFolder, 'demo'), { recursive: true });
  const damage = handedOut(turn);
  inflict(dataFolder, damage);
  return { dataFolder, damage, delete: () => rm(dataFolder, { recursive: true, force: true }) };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCases } from '../world/cases/make-cases.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';

/** `<code>.ndjson`: one municipality's cases, one on each line. @returns how many */
export async function writeCases(world: World, part: MunicipalityWorld, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const files = makeCases(world, part);
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  await writeFile(join(folder, `${part.profile.code}.ndjson`), lines.join(''));
  return files.length;
}

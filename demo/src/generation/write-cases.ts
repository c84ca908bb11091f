import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseFile } from '../world/cases/errand.ts';
import type { MunicipalityWorld } from '../world/world.ts';

/** `<code>.ndjson`: one municipality's cases, one on each line. @returns how many */
export async function writeCases(
  part: MunicipalityWorld,
  files: readonly CaseFile[],
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  await writeFile(join(folder, `${part.profile.code}.ndjson`), lines.join(''));
  return files.length;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseFile } from '../world/cases/errand.ts';

/** `<code>.ndjson`: one tenant's cases, one on each line. @returns how many */
export async function writeCases(code: string, files: readonly CaseFile[], folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  await writeFile(join(folder, `${code}.ndjson`), lines.join(''));
  return files.length;
}

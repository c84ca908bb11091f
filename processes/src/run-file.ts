import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One process or installed system of a running Samgraf. */
export interface RunEntry {
  readonly id: string;
  readonly tenants: readonly string[];
  readonly pid: number | null;
  readonly url: string | null;
  readonly folder: string | null;
}

/** Writes `run.json`, from which tools find each process and each demo system; whole or not at all. */
export async function writeRunFile(dataFolder: string, entries: readonly RunEntry[]): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const file = join(dataFolder, 'run.json');
  await writeFile(`${file}.new`, `${JSON.stringify({ processes: entries }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

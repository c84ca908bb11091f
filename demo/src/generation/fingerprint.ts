import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('../..', import.meta.url));

/** Changes with the seed, the scale and everything that the demo municipalities are made by. */
export async function fingerprint(seed: string, scale: number): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([seed, scale]));
  for (const folder of ['src', 'data']) {
    const names = await readdir(join(room, folder), { recursive: true, withFileTypes: true });
    const files = names
      .filter((each) => each.isFile() && !each.name.endsWith('.test.ts'))
      .map((each) => join(each.parentPath, each.name))
      .sort();
    for (const file of files) hash.update(file.slice(room.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 32);
}

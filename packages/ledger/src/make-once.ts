import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';

/** Makes a file that only its owner reads, whole or not at all. Of several processes the first one's stands. */
export function makeOnce(path: string, content: string | Buffer): void {
  const made = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(made, content, { mode: 0o600, flush: true });
  try {
    linkSync(made, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(made);
  }
}

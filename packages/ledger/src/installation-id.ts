import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './make-once.ts';

/** Eight characters that tell the installation of this folder from others that use the same database. */
export function installationId(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'installation');
  makeOnce(file, randomBytes(4).toString('hex'));
  return readFileSync(file, 'utf8');
}

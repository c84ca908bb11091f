import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The environment variable that gives the key where it is not to lie beside the data: 32 characters or more. */
const variable = 'SAMGRAF_SUPPLIER_KEY';

/**
 * The key that ids of suppliers are made with. A sole trader's organisation number is a personal number, and there
 * are so few of those that a plain hash is undone by trying them all; without this key it cannot be. Made at the
 * first start and kept in the data folder, readable by nobody else; or given by the environment.
 */
export function supplierKey(
  dataFolder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Buffer {
  const given = environment[variable];
  if (given !== undefined) {
    if (given.length < 32) throw new Error(`Expected ${variable} to have 32 characters or more.`);
    return Buffer.from(given);
  }
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'supplier.key');
  try {
    // Fails where there is one: whoever comes first makes it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8'));
}

import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the provider must remember for its tokens and log-ins to outlive a restart. */
export interface Secrets {
  /** Private keys that sign tokens; their public halves are what `/oidc/jwks` publishes. */
  readonly jwks: { readonly keys: JWK[] };
  /** Sign the cookies of log-ins. */
  readonly cookieKeys: string[];
}

/** Reads the secrets of a data folder; makes them, readable by the owner alone, when there are none. */
export async function loadSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json');
  const found = read(file);
  if (found !== null) return found;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const key = { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
  const made: Secrets = {
    jwks: { keys: [key] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${kid}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
  try {
    // Whole or not at all, and the first of two processes wins.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read(file)!;
}

function read(file: string): Secrets | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read; remove it to have new keys made`, { cause: error });
  }
}

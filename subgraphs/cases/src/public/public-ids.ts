import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * What a case is called in public. Numbers of a register run in sequence: of two that are shown, those between them
 * that are not would tell that they are there. So a public id is drawn by a key from the case's number: the same
 * every night and after every re-import, in no order, and nobody without the key can go from one to the other.
 */
export class PublicIds {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** 26 letters and digits: 130 bits. */
  of(tenant: string, system: string, caseNumber: string): string {
    const digest = createHmac('sha256', this.#key)
      .update(JSON.stringify([tenant, system, caseNumber]))
      .digest();
    let bits = 0;
    let value = 0;
    let id = '';
    for (const byte of digest) {
      value = ((value << 8) | byte) & 0xfff;
      for (bits += 8; bits >= 5 && id.length < 26; bits -= 5) id += alphabet[(value >> (bits - 5)) & 31];
    }
    return id;
  }
}

/** The key of this installation, drawn at its first start and kept beside the store. */
export function publicIds(dataFolder: string): PublicIds {
  const file = join(dataFolder, 'public-ids.key');
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readFileSync(file);
  if (key.length !== 32) throw new Error('public-ids.key: expected 32 bytes.');
  return new PublicIds(key);
}

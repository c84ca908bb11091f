import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sealed } from '../tree-writer.ts';
import type { Anchor } from './anchor.ts';

/**
 * Puts checkpoints in a folder, which should be another party's disk: `<writer>/<number>.checkpoint`, and beside it
 * in `<number>.leaves` the hashes of the entries that are new in it, one a line. The hashes tell nothing of an entry;
 * with them a verifier names the very entry that was rewritten. `<id>.key` is the public part of a key that signs.
 */
export class FolderAnchor implements Anchor {
  readonly tenant: string;
  readonly #folder: string;
  #keysThere = false;

  constructor(tenant: string, folder: string) {
    this.tenant = tenant;
    this.#folder = folder;
  }

  get name(): string {
    return this.#folder;
  }

  async send(writer: string, { checkpoint, leaves, verifiers }: Sealed): Promise<void> {
    const folder = join(this.#folder, writer);
    await mkdir(folder, { recursive: true });
    // The first key that a witness sees is the one that it holds all later ones to.
    if (!this.#keysThere) {
      for (const each of verifiers) await put(join(folder, `${each.split('+')[1]}.key`), `${each}\n`);
      this.#keysThere = true;
    }
    const name = join(folder, String(checkpoint.number).padStart(9, '0'));
    if (leaves.length > 0) {
      await put(`${name}.leaves`, leaves.map((each) => `${each.toString('base64')}\n`).join(''));
    }
    await put(`${name}.checkpoint`, checkpoint.note);
  }
}

async function put(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

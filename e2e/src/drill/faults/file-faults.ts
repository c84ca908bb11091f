import { chmodSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be wrong with a drop folder and what lies in it, as the end of a sentence. */
export const fileFaults: Readonly<Record<string, (folder: string) => void>> = {
  'its folder is gone': (folder) => renameSync(folder, `${folder}.gone`),
  'its folder cannot be read': (folder) => {
    // Nothing is forbidden to root: what is no folder cannot be read as one by anybody.
    if (process.getuid?.() !== 0) return chmodSync(folder, 0o000);
    renameSync(folder, `${folder}.gone`);
    writeFileSync(folder, 'inte en mapp');
  },
  // Within a record: SIE has no end mark, so that a ledger which ends between two vouchers looks whole.
  'its files are half': (folder) =>
    eachFile(folder, (bytes) => {
      const half = Math.floor(bytes.length / 2);
      const row = bytes.indexOf('#TRANS', half);
      return bytes.subarray(0, row === -1 ? half : row + 3);
    }),
  'its files are garbage': (folder) =>
    eachFile(folder, (bytes) =>
      Buffer.from(bytes.subarray(0, 4_000).map((byte, index) => byte ^ (index % 251))),
    ),
};

function eachFile(folder: string, change: (bytes: Buffer) => Uint8Array): void {
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (each.isFile()) {
      const path = join(folder, each.name);
      writeFileSync(path, change(readFileSync(path)));
    }
  }
}

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a file's bytes lie within a pack. */
export interface PackPlace {
  readonly path: string;
  readonly offset: number;
}

const prefix = 'pack-';

/** Longer heads are not read: a pack holds some hundred files. */
const longestHead = 4 * 1024 * 1024;

/**
 * Writes many small files as one, for one sync in place of one for each. A pack says itself what is in it: a line
 * of JSON with checksum and length of each, then their bytes in that order. Its own name is its checksum.
 *
 * @returns where each lies, in the order given.
 */
export function writePack(
  folder: string,
  files: ReadonlyArray<{ readonly sha256: string; readonly content: Uint8Array }>,
): PackPlace[] {
  const head = Buffer.from(`${JSON.stringify(files.map((each) => [each.sha256, each.content.length]))}\n`);
  const whole = Buffer.concat([head, ...files.map((each) => each.content)]);
  const path = join(folder, `${prefix}${createHash('sha256').update(whole).digest('hex')}`);
  const temporary = join(folder, `.${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const target = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < whole.length; ) written += writeSync(target, whole, written);
    fsyncSync(target);
  } finally {
    closeSync(target);
  }
  renameSync(temporary, path);
  return placesOf(
    path,
    head.length,
    files.map((each) => each.content.length),
  );
}

/** What lies in the packs of a folder, by checksum. */
export function readPacks(folder: string): Map<string, PackPlace> {
  const packed = new Map<string, PackPlace>();
  for (const name of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const path = join(folder, name);
    const { files, length } = readHead(path);
    const places = placesOf(
      path,
      length,
      files.map(([, bytes]) => bytes),
    );
    for (const [index, [sha256]] of files.entries()) packed.set(sha256, places[index]!);
  }
  return packed;
}

function placesOf(path: string, head: number, lengths: readonly number[]): PackPlace[] {
  let offset = head;
  return lengths.map((length) => {
    const place = { path, offset };
    offset += length;
    return place;
  });
}

function readHead(path: string): { files: ReadonlyArray<readonly [string, number]>; length: number } {
  const descriptor = openSync(path, 'r');
  try {
    let head = Buffer.alloc(0);
    while (!head.includes(10) && head.length < longestHead) {
      const piece = Buffer.allocUnsafe(64 * 1024);
      const read = readSync(descriptor, piece, 0, piece.length, head.length);
      if (read === 0) break;
      head = Buffer.concat([head, piece.subarray(0, read)]);
    }
    const length = head.indexOf(10) + 1;
    if (length === 0) throw new Error(`${path} is no pack of raw files.`);
    return { files: JSON.parse(head.toString('utf8', 0, length)), length };
  } finally {
    closeSync(descriptor);
  }
}

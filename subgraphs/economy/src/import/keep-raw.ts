import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { EncodingDetector, type SieEncoding } from '../sie/encoding.ts';
import { readChunks } from './read-chunks.ts';

export interface KeptFile {
  /** Where the kept bytes lie: what is imported is read from here, so that it is what is kept. */
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: SieEncoding;
}

/**
 * Keeps a file's bytes for good under the name of their checksum, on the disk before this returns: a system in
 * this very region lost a year of ledgers in 2019. The same bytes are kept once.
 */
export function keepRaw(source: string, rawFolder: string): KeptFile {
  mkdirSync(rawFolder, { recursive: true });
  const hash = createHash('sha256');
  const detector = new EncodingDetector();
  const temporary = join(rawFolder, `.${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  let bytes = 0;
  const target = openSync(temporary, 'wx', 0o600);
  try {
    for (const chunk of readChunks(source)) {
      hash.update(chunk);
      detector.push(chunk);
      for (let written = 0; written < chunk.length; ) written += writeSync(target, chunk, written);
      bytes += chunk.length;
    }
    fsyncSync(target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(target);
  }
  const sha256 = hash.digest('hex');
  const path = join(rawFolder, sha256);
  if (existsSync(path)) rmSync(temporary);
  else {
    renameSync(temporary, path);
    syncFolder(rawFolder);
  }
  return { path, sha256, bytes, encoding: detector.end() };
}

/** Takes away what a crash left half written. For the one writer, before it begins. */
export function clearUnfinished(rawFolder: string): void {
  mkdirSync(rawFolder, { recursive: true });
  for (const name of readdirSync(rawFolder)) {
    if (name.startsWith('.')) rmSync(join(rawFolder, name));
  }
}

/** A new name is on the disk only when its folder is. Not every platform opens folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

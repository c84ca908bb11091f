import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const size = 1024 * 1024;

/**
 * The bytes of a file, a megabyte at a time in one buffer: each piece is valid until the next.
 *
 * @param offset where to begin.
 * @param length how many bytes; to the end where it is not given.
 */
export function* readChunks(
  path: string,
  offset = 0,
  length = Number.POSITIVE_INFINITY,
): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    // Thousands of small files must not cost a megabyte each; one byte more tells a file that is growing.
    const expected = Math.min(length, fstatSync(descriptor).size - offset + 1);
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size, expected)));
    for (let at = 0; at < length; ) {
      const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, length - at), offset + at);
      if (read === 0) return;
      at += read;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

import { closeSync, openSync, readSync } from 'node:fs';

const size = 1024 * 1024;

/** The bytes of a file, a megabyte at a time in one buffer: each piece is valid until the next. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size);
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, size, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name in a folder is on the disk only when the folder is. Not every platform opens folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedInFile } from './checked-in-file.ts';
import { repository } from './places.ts';
import { staleness } from './staleness.ts';

/** Writes those files that are not as they should be, and says which on standard output. */
export function writeFiles(files: readonly CheckedInFile[]): void {
  for (const file of files) {
    const stale = staleness(file) !== null;
    if (stale) {
      mkdirSync(dirname(join(repository, file.path)), { recursive: true });
      writeFileSync(join(repository, file.path), file.content);
    }
    console.log(`${file.path} ${stale ? 'written' : 'is current'}`);
  }
}

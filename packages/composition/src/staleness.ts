import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedInFile } from './checked-in-file.ts';
import { lineDifference } from './line-difference.ts';
import { repository } from './places.ts';

/** How a file in the folder differs from what it should be, for people to read; null when it does not. */
export function staleness(file: CheckedInFile, folder: string = repository): string | null {
  const path = join(folder, file.path);
  const there = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (there === file.content) return null;
  if (there === null) return `${file.path} is missing. Run \`${file.command}\` and commit it.`;
  const difference = lineDifference(there, file.content);
  return `${file.path} is not what the SDL files give. Run \`${file.command}\` and commit it.\n${difference}`;
}

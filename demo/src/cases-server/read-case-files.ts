import { readFileSync } from 'node:fs';
import type { CaseFile } from '../world/cases/errand.ts';

/** The cases of one municipality: a file with one case as JSON on each line. */
export function readCaseFiles(path: string): readonly CaseFile[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CaseFile);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../running/repository-root.ts';

interface Listed {
  readonly code: string;
  readonly systems: ReadonlyArray<{ readonly kind: 'SHARED' | 'SPECIFIC'; readonly level: number }>;
}

/** Share of the applications of a kind at level 3 or more: counted in the YAML files. */
export function shareOf(kind: 'SHARED' | 'SPECIFIC', municipality?: string) {
  const folder = join(repositoryRoot, 'municipalities');
  const systems = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Listed)
    .filter(({ code }) => municipality === undefined || code === municipality)
    .flatMap(({ systems: own }) => own.filter((each) => each.kind === kind));
  const high = systems.filter(({ level }) => level >= 3).length;
  return {
    applications: systems.length,
    atLevel3OrMore: high,
    percent: Number(((100 * high) / systems.length).toFixed(1)),
  };
}

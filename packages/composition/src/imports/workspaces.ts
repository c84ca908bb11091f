import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of every workspace by the name of its package, as the root's package.json lists them. */
export function workspaces(repository: string): ReadonlyMap<string, string> {
  const folders = (packageOf(repository).workspaces ?? []).flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(repository, parent)).map((name) => `${parent}/${name}`);
  });
  return new Map(
    folders
      .filter((folder) => existsSync(join(repository, folder, 'package.json')))
      .map((folder) => [packageOf(join(repository, folder)).name, folder]),
  );
}

function packageOf(folder: string): { readonly name: string; readonly workspaces?: readonly string[] } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

import { posix } from 'node:path';

/**
 * Where in the repository an import leads, relative to it: to a file for a relative specifier, to the folder of
 * the workspace for its name. Null for a package from outside and for Node's own modules.
 * @param from the importing file, relative to the repository.
 */
export function importedPath(
  from: string,
  specifier: string,
  workspaces: ReadonlyMap<string, string>,
): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  for (const [name, folder] of workspaces) {
    if (specifier === name || specifier.startsWith(`${name}/`)) return folder;
  }
  return null;
}

/** The room that a path lies in: `packages/policy`, `subgraphs/cases`, else its top folder. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'packages' || top === 'subgraphs' ? `${top}/${second}` : top;
}

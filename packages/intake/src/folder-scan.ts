import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lay in its folder. */
export interface SeenFile {
  readonly name: string;
  readonly path: string;
  /** Changes when the file does: which file it is, its size, and when its bytes and whatever else of it changed last. */
  readonly stamp: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export type FolderScan =
  | { readonly state: 'FOUND'; readonly files: readonly SeenFile[] }
  /** MISSING: there is no such folder. UNREADABLE: there is something, and it cannot be listed. */
  | { readonly state: 'MISSING' | 'UNREADABLE' };

/**
 * The files of a folder whose name is of the kind, the oldest first, so that of two of one year the newer stands.
 * Files alone, and no hidden ones: a link could lead anywhere, and what is being written has a dot before it.
 */
export function scanFolder(folder: string, takes: (name: string) => boolean): FolderScan {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    return { state: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'MISSING' : 'UNREADABLE' };
  }
  const files = names
    .filter((name) => !name.startsWith('.') && takes(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      const stamp = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
      return [{ name, path, stamp, modified: stat.mtimeMs }];
    });
  files.sort((one, other) => one.modified - other.modified || (one.name < other.name ? -1 : 1));
  return { state: 'FOUND', files };
}

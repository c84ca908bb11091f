import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lay in its folder. */
export interface SeenFile {
  readonly path: string;
  /** Changes when the file does: size, time and which file it is. */
  readonly stamp: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** `.SE` is a ledger, `.SI` a file that does not belong here and is refused aloud; some systems say `.SIE`. */
const sieName = /^[^.].*\.(se|si|sie)$/i;

/**
 * The SIE files of a folder, the oldest first, so that of two of one year the newer stands. Files alone: a link
 * could lead anywhere. Null where there is no such folder.
 */
export function scanFolder(folder: string): SeenFile[] | null {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return null;
  }
  const seen = names
    .filter((name) => sieName.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      return [{ path, stamp: `${stat.ino} ${stat.size} ${stat.mtimeMs}`, modified: stat.mtimeMs }];
    });
  return seen.sort((one, other) => one.modified - other.modified || (one.path < other.path ? -1 : 1));
}

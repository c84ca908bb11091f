import type { DatabaseSync } from 'node:sqlite';
import { FileTaking } from './file-taking.ts';
import type { ImportRecord } from './import-record.ts';
import { isKnown, noteStamp, sumByStamp } from './import-records.ts';
import type { Intake } from './intake.ts';
import { Journal } from './journal.ts';
import type { Progress } from './progress.ts';
import { RawFolder } from './raw-folder.ts';
import { readTakings } from './read-takings.ts';

export interface ImportOptions {
  /** Folder in which the raw files are kept. */
  readonly rawFolder: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The raw files, for a caller that imports again and again; opened anew when left out. */
  readonly raw?: RawFolder;
  /** What files look like, by their path: one that looks as it did when it was imported is not read again. */
  readonly stamps?: ReadonlyMap<string, string>;
  /** Told how far the reading of a file has come. */
  readonly progress?: (progress: Progress) => void;
}

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  /** Null where these bytes were read before, by this reader and configuration: there was nothing to do. */
  readonly record: ImportRecord | null;
  /** A fault of ours or of the disk: to be tried again. Null where the file was dealt with. */
  readonly failure: unknown;
}

/**
 * Imports some files of a connection's folder: keeps their bytes, reads them, and records what came of each,
 * refusals and failures too. All in one transaction, each file with a savepoint of its own: a file is in the store
 * whole or not at all, and thousands of small ones cost one sync.
 *
 * @param paths the files as they lie in the folder.
 */
export function importFiles(
  database: DatabaseSync,
  intake: Intake,
  paths: readonly string[],
  options: ImportOptions,
): FileResult[] {
  const raw = options.raw ?? new RawFolder(options.rawFolder);
  const seen = paths.map((path) => new FileTaking(database, intake, path, options));
  const takings = seen.filter(({ path, identity }) => {
    const sum = sumByStamp(database, identity, options.stamps?.get(path), intake.recipe);
    return sum === null || raw.find(sum) === null;
  });
  for (const taking of takings) taking.keep(raw, takings.length > 1);
  raw.sync();
  const unknown = takings.filter(
    ({ kept, identity }) => kept === null || !isKnown(database, identity, kept.sha256, intake.recipe),
  );
  new Journal(options.rawFolder).add(unknown.flatMap((each) => each.journalEntry() ?? []));
  readTakings(database, unknown, intake.recipe);
  const fresh = new Set(unknown);
  noteStamps(database, takings, options.stamps);
  return seen.map((taking) => ({
    path: taking.path,
    record: fresh.has(taking) ? taking.record() : null,
    failure: taking.failure,
  }));
}

/** Of what was read, so that it need not be again. A stamp that is not on the disk costs one more reading. */
function noteStamps(
  database: DatabaseSync,
  takings: readonly FileTaking[],
  stamps: ImportOptions['stamps'],
): void {
  const stamped = takings.filter(({ path, failure, kept }) => kept && failure === null && stamps?.has(path));
  if (stamped.length === 0) return;
  try {
    database.exec('BEGIN IMMEDIATE');
    for (const { path, identity } of stamped) noteStamp(database, identity, stamps!.get(path)!);
    database.exec('COMMIT');
  } catch {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}

import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import { DropFolder } from './drop-folder.ts';
import { noteGoneFiles } from './gone-files.ts';
import { importFiles } from './import-files.ts';
import type { ImportRecord } from './import-record.ts';
import type { Intake } from './intake.ts';
import { RawFolder } from './raw-folder.ts';
import { replayJournal } from './replay-journal.ts';
import type { FolderState, ImportWorkerMessage } from './worker-messages.ts';

/** A folder that files of one kind are dropped into. */
export interface IntakeFolder {
  readonly folder: string;
  /** Whether a file of this name is of the kind. */
  readonly takes: (name: string) => boolean;
  /** How many files are imported in one transaction at most; 1 where they are large. */
  readonly atOnce: number;
  readonly intake: Intake;
}

export interface ImportRunOptions {
  /** The store, whose one writer this is. Closed in the end. */
  readonly database: DatabaseSync;
  readonly rawFolder: string;
  readonly folders: readonly IntakeFolder[];
  readonly settleMilliseconds: number;
  readonly pollMilliseconds: number;
}

/** How often it is told how far the reading has come. */
const millisecondsBetweenTellings = 100;

/** The main loop of an import's own thread: watches the folders and imports what comes. Ends on any message. */
export function runImports(options: ImportRunOptions): void {
  const { database, rawFolder, settleMilliseconds, pollMilliseconds } = options;
  const port = parentPort!;
  const tell = (message: ImportWorkerMessage): void => port.postMessage(message);
  /** Read anew at every look: what lies there may have been put right meanwhile. */
  let raw = new RawFolder(rawFolder);
  raw.clearUnfinished();
  replayIfEmpty(options);

  let told = 0;
  const take = (intake: Intake, stamps: ReadonlyMap<string, string>): ReadonlySet<string> => {
    const done = new Set<string>();
    const results = importFiles(database, intake, [...stamps.keys()], {
      rawFolder,
      raw,
      stamps,
      now: Date.now,
      progress: (progress) => {
        // Thousands of small files must not drown whoever listens.
        if (Date.now() - told < millisecondsBetweenTellings) return;
        told = Date.now();
        tell({ kind: 'PROGRESS', progress });
      },
    });
    tell({ kind: 'PROGRESS', progress: null });
    const records: Array<Omit<ImportRecord, 'problems'>> = [];
    for (const { path, record, failure } of results) {
      if (failure !== null) {
        const message = Error.isError(failure) ? failure.message : String(failure);
        tell({ kind: 'FAILED', tenant: intake.tenant, file: basename(path), message });
        continue;
      }
      done.add(path);
      if (record === null) continue;
      const { problems: _, ...rest } = record;
      records.push(rest);
    }
    if (records.length > 0) tell({ kind: 'IMPORTED', records });
    return done;
  };

  const folders = options.folders.map(({ folder, takes, atOnce, intake }) => {
    const { tenant, system, kind } = intake;
    let before: string | null = null;
    return new DropFolder({
      folder,
      takes,
      take: (stamps) => take(intake, stamps),
      atOnce,
      looked: (scan) => {
        raw = new RawFolder(rawFolder);
        const names = scan.state === 'FOUND' ? scan.files.map(({ name }) => name).sort() : null;
        const state: FolderState = names?.length === 0 ? 'EMPTY' : scan.state;
        // Of a folder that cannot be seen, or is emptied at once, nobody knows what lies in it.
        if (names !== null && state === 'FOUND' && names.join('\n') !== before) {
          before = names.join('\n');
          noteGoneFiles(database, intake, names, Date.now());
        }
        tell({ kind: 'LOOKED', folder: { tenant, system, kind }, state });
      },
      settleMilliseconds,
      pollMilliseconds,
      now: Date.now,
    });
  });
  for (const folder of folders) folder.start();

  /** A file that is still written at the start, or cannot be read, does not keep the rest from being served. */
  let waits = 10;
  const readiness = setInterval(() => {
    if (folders.some((folder) => folder.busy)) return;
    waits -= 1;
    if (waits > 0 && !folders.every((folder) => folder.settled)) return;
    clearInterval(readiness);
    tell({ kind: 'READY' });
  }, settleMilliseconds / 2);

  port.on('message', () => {
    clearInterval(readiness);
    for (const folder of folders) folder.close();
    database.close();
    port.close();
  });
}

/** A store that was lost, or is of a new shape, is first given what came before: not all of it lies in a folder. */
function replayIfEmpty({ database, rawFolder, folders }: ImportRunOptions): void {
  if (database.prepare('SELECT 1 FROM import LIMIT 1').get() !== undefined) return;
  const intakes = folders.map(({ intake }) => intake);
  const tellFailed = (file: string, failure: unknown): void => {
    const message = Error.isError(failure) ? failure.message : String(failure);
    parentPort!.postMessage({ kind: 'FAILED', tenant: '', file, message } satisfies ImportWorkerMessage);
  };
  try {
    const { failures } = replayJournal(database, rawFolder, intakes, Date.now);
    for (const { file, failure } of failures) tellFailed(file, failure);
  } catch (error) {
    // A journal that cannot be read keeps nobody from what lies in the folders.
    tellFailed('journal.ndjson', error);
  }
}

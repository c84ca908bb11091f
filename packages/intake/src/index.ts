/**
 * What any import from a drop folder (inkorg) needs, whatever the files hold. A folder is watched, a file that lies
 * still is kept for good under its checksum, noted in a journal, and read into a store in a transaction: it is in
 * the store whole or not at all, and what came of it is recorded beside what it brought.
 *
 * To import files of a new kind:
 *
 * 1. Put {@link importTables} in the schema of the store.
 * 2. Write a {@link FileReading}: `read` takes the kept bytes and writes rows; it throws a {@link FileRefusal} where
 *    nothing of the file may be kept, and adds to `problems` what is wrong in it otherwise.
 * 3. Make an {@link Intake} of each connection of the configuration: whose, of what kind, how it is read.
 * 4. Write a worker module of a few lines that opens the store and calls {@link runImports}, and start it by an
 *    {@link Importer}. A store has one writer: one worker.
 *
 * Files of one kind are taken the oldest first. What a later file replaces is for the reading to say.
 */
export { importConnectors } from './connectors/import-connectors.ts';
export type { ImportConnection, ImportSourceOptions } from './connectors/import-source.ts';
export type { DropFolderOptions } from './drop-folder.ts';
export { DropFolder } from './drop-folder.ts';
export type { FileReading, IncomingFile } from './file-reading.ts';
export { FileRefusal } from './file-refusal.ts';
export { type Folders, folderFailure } from './folder-failure.ts';
export type { FolderScan, SeenFile } from './folder-scan.ts';
export { scanFolder } from './folder-scan.ts';
export { noteGoneFiles } from './gone-files.ts';
export type { FileResult, ImportOptions } from './import-files.ts';
export { importFiles } from './import-files.ts';
export type { ImportRecord } from './import-record.ts';
export { isKnown, isRepeated, writeImportRecord } from './import-records.ts';
export { importStatuses } from './import-statuses.ts';
export { importTables } from './import-tables.ts';
export type { ImporterOptions } from './importer.ts';
export { Importer } from './importer.ts';
export type { Intake } from './intake.ts';
export type { JournalEntry } from './journal.ts';
export { Journal } from './journal.ts';
export { prepared } from './prepared.ts';
export type { Problem } from './problem.ts';
export { ProblemList } from './problem-list.ts';
export type { Progress } from './progress.ts';
export { quoted } from './quoted.ts';
export type { KeptFile } from './raw-folder.ts';
export { RawFolder } from './raw-folder.ts';
export { readChunks } from './read-chunks.ts';
export { recipeOf } from './recipe-of.ts';
export { type Replay, replayJournal } from './replay-journal.ts';
export type { ImportRunOptions, IntakeFolder } from './run-imports.ts';
export { runImports } from './run-imports.ts';
export { storeContent, writeComparable } from './store-content.ts';
export type { FolderName, FolderState, ImportWorkerData, ImportWorkerMessage } from './worker-messages.ts';

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type FileResult, type ImportOptions, type Intake, importFiles, importTables } from '../src/index.ts';
import { WordReading } from './word-reading.ts';

/** Opens the store of words, for its one writer. */
export function openWords(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec('PRAGMA journal_mode = WAL');
  if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'word'").get() === undefined) {
    database.exec(`${importTables} CREATE TABLE word (import INTEGER, file TEXT, text TEXT)`);
  }
  return database;
}

export const wordIntake = (tenant: string, recipe = 'a'): Intake => ({
  tenant,
  system: `words-${tenant}`,
  kind: 'WORDS',
  recipe,
  mostBytes: 10_000,
  open: (file) => new WordReading(file),
});

/** A store of words in a folder of its own, and ways to put files into it. */
export class WordStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'samgraf-intake-'));
  readonly drop = join(this.folder, 'drop');
  readonly rawFolder = join(this.folder, 'raw');
  readonly database: DatabaseSync = openWords(join(this.folder, 'words.sqlite'));

  constructor() {
    mkdirSync(this.drop);
  }

  /** Puts files into the folder: name → text. @returns their paths. */
  put(files: Readonly<Record<string, string>>): string[] {
    return Object.entries(files).map(([name, text]) => {
      const path = join(this.drop, name);
      writeFileSync(path, text);
      return path;
    });
  }

  import(
    files: Readonly<Record<string, string>>,
    intake = wordIntake('1461'),
    options: Partial<ImportOptions> = {},
  ): FileResult[] {
    return importFiles(this.database, intake, this.put(files), {
      rawFolder: this.rawFolder,
      now: Date.now,
      ...options,
    });
  }

  words(): string[] {
    return this.database
      .prepare('SELECT text FROM word ORDER BY rowid')
      .all()
      .map((each) => String(each.text));
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

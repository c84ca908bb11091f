import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Journal, storeContent } from '@samgraf/intake';
import { importFile } from '../../src/import/import-file.ts';
import { rebuildStore } from '../../src/import/rebuild-store.ts';
import { openStoreForWriting } from '../../src/store/open-store.ts';
import { numbers, sampleLedger } from '../../src/testing/sample-world.ts';
import { bytesOf, ledgerLines } from '../../src/testing/write-sie.ts';
import { crashConnection } from './crash-connection.ts';
import { wholeBook } from './whole-book.ts';

export interface CrashOptions {
  readonly rounds: number;
  /** Of the moments at which it is killed. */
  readonly seed: number;
  /** The control: an import that does not heed transactions, which a crash must be seen to harm. */
  readonly careless?: boolean;
}

export interface CrashReport {
  /** A sentence for everything that was not as it should be. */
  readonly broken: readonly string[];
  /** How often the import was killed between taking a file and being done with it. */
  readonly cutShort: number;
}

/** The longest that an import is let alone, in milliseconds: it takes some 30. */
const longest = 120;

/**
 * Kills an import at random moments, each time where the last one left the store, and looks at what is left: the
 * book of the one file or of the other, whole, and every raw file whole. In the end all is imported again from the
 * raw files, and must give what stands.
 */
export async function crashImports({ rounds, seed, careless = false }: CrashOptions): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-crash-'));
  const [dataFolder, rawFolder] = [join(folder, 'data'), join(folder, 'data/raw')];
  const next = numbers(seed);
  const broken: string[] = [];
  let cutShort = 0;
  try {
    const paths = ['one', 'other'].map((name, index) => {
      mkdirSync(join(folder, name));
      const path = join(folder, name, 'LEDGER-2026.SE');
      writeFileSync(path, bytesOf(ledgerLines(sampleLedger(2026, index + 1, 3))));
      return path;
    });
    const whole = paths.map((path, index) => bookOf(join(folder, `whole-${index}`), path));
    const stand = openStoreForWriting(dataFolder);
    importFile(stand, crashConnection, paths[0]!, { rawFolder, now: Date.now });
    stand.close();
    for (let round = 1; round <= rounds; round += 1) {
      const child = startChild([
        dataFolder,
        rawFolder,
        ...paths.toReversed(),
        ...(careless ? ['careless'] : []),
      ]);
      await once(child.stdout!, 'data');
      await pause(next(longest));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const found = look(dataFolder, rawFolder, whole);
      if (found.cutShort) cutShort += 1;
      for (const each of found.broken) broken.push(`round ${round}: ${each}`);
      if (found.broken.length > 0) break;
    }
    if (broken.length === 0 && !careless) {
      finish(dataFolder, rawFolder, paths);
      broken.push(...lookAgain(dataFolder, join(folder, 'again')));
    }
    return { broken, cutShort };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startChild(args: readonly string[]): ChildProcess {
  const script = join(import.meta.dirname, 'import-child.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What one file alone gives. */
function bookOf(dataFolder: string, path: string): string {
  const database = openStoreForWriting(dataFolder);
  importFile(database, crashConnection, path, { rawFolder: join(dataFolder, 'raw'), now: Date.now });
  const book = wholeBook(database);
  database.close();
  return book;
}

function look(dataFolder: string, rawFolder: string, whole: readonly string[]) {
  const broken: string[] = [];
  const database = openStoreForWriting(dataFolder);
  const [check] = database.prepare('PRAGMA integrity_check').all();
  if (check?.integrity_check !== 'ok') broken.push(`the store is damaged: ${JSON.stringify(check)}`);
  if (!whole.includes(wholeBook(database))) broken.push('the book is neither the old nor the new one');
  const standing = database
    .prepare('SELECT i.sha256, i.outcome FROM book b JOIN import i ON i.id = b.import')
    .get();
  if (standing?.outcome !== 'IMPORTED') broken.push('the book is of no import');
  const imports = database.prepare('SELECT sha256 FROM import ORDER BY id').all();
  database.close();
  for (const name of readdirSync(rawFolder).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
    const sum = createHash('sha256')
      .update(readFileSync(join(rawFolder, name)))
      .digest('hex');
    if (sum !== name) broken.push(`the raw file ${name} is not whole`);
  }
  const journal = new Journal(rawFolder).entries();
  if (journal.at(-1)?.sha256 === undefined) broken.push('the journal is empty');
  return { broken, cutShort: journal.at(-1)?.sha256 !== imports.at(-1)?.sha256 };
}

/** Imports what was cut short last, as the next start does with what lies in the folder. */
function finish(dataFolder: string, rawFolder: string, paths: readonly string[]): void {
  const last = new Journal(rawFolder).entries().at(-1)?.sha256;
  const database = openStoreForWriting(dataFolder);
  for (const path of paths) {
    const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
    if (sum === last) importFile(database, crashConnection, path, { rawFolder, now: Date.now });
  }
  database.close();
}

/** Whether all of it imported again gives the same store. */
function lookAgain(dataFolder: string, target: string): string[] {
  rebuildStore(dataFolder, [crashConnection], target);
  const contents = [dataFolder, target].map((each) => {
    const database = openStoreForWriting(each);
    const content = [...storeContent(database)].join('\n');
    database.close();
    return content;
  });
  return contents[0] === contents[1] ? [] : ['what is imported again from the raw files is another store'];
}

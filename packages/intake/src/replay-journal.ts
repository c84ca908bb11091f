import type { DatabaseSync } from 'node:sqlite';
import { FileTaking } from './file-taking.ts';
import type { Intake } from './intake.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { RawFolder } from './raw-folder.ts';
import { readTakings } from './read-takings.ts';

/** What came of importing everything again. */
export interface Replay {
  /** How many were read. */
  readonly files: number;
  /** Files of connections that are no longer configured: whose they are is not known. */
  readonly unconfigured: number;
  /** What could not be read again, and why. */
  readonly failures: ReadonlyArray<{ readonly file: string; readonly failure: unknown }>;
}

/** As many files go into one transaction: small ones cost one sync together. */
const atOnce = 200;

/**
 * Imports again all that ever came, from the kept bytes alone, in the order and with the times that it came with.
 * Into an empty store it gives what stood in the old one: the folders may be gone, and the store with them.
 */
export function replayJournal(
  database: DatabaseSync,
  rawFolder: string,
  intakes: readonly Intake[],
  now: () => number,
): Replay {
  const raw = new RawFolder(rawFolder);
  const byName = new Map(intakes.map((each) => [nameOf(each), each]));
  const failures: Array<{ file: string; failure: unknown }> = [];
  let files = 0;
  let unconfigured = 0;
  for (const entries of runs(effective(new Journal(rawFolder).entries()))) {
    const intake = byName.get(nameOf(entries[0]!));
    if (intake === undefined) {
      unconfigured += entries.length;
      continue;
    }
    const takings = entries.map((entry) => {
      const taking = new FileTaking(database, intake, entry.file, { rawFolder, now });
      taking.recall(raw, entry);
      return taking;
    });
    readTakings(database, takings, intake.recipe);
    files += entries.length;
    for (const { identity, failure } of takings) {
      if (failure !== null) failures.push({ file: identity.file, failure });
    }
  }
  return { files, unconfigured, failures };
}

/**
 * Without attempts that came to nothing. A file whose import came to an end is not taken again as it was: where it
 * was, the attempt before was cut short or failed.
 */
function effective(entries: readonly JournalEntry[]): JournalEntry[] {
  const next = new Map<string, JournalEntry>();
  const kept: JournalEntry[] = [];
  for (const entry of entries.toReversed()) {
    const key = `${nameOf(entry)} ${entry.file}`;
    const later = next.get(key);
    if (later?.sha256 !== entry.sha256 || later.recipe !== entry.recipe) kept.push(entry);
    next.set(key, entry);
  }
  return kept.reverse();
}

/** Entries of one connection that came after each other, in runs in which no file occurs twice. */
function* runs(entries: readonly JournalEntry[]): Generator<JournalEntry[]> {
  let run: JournalEntry[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    const [first = entry] = run;
    if (run.length === atOnce || nameOf(first) !== nameOf(entry) || names.has(entry.file)) {
      yield run;
      run = [];
      names.clear();
    }
    run.push(entry);
    names.add(entry.file);
  }
  if (run.length > 0) yield run;
}

function nameOf({ tenant, system, kind }: Pick<Intake, 'tenant' | 'system' | 'kind'>): string {
  return `${tenant} ${system} ${kind}`;
}

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { FileReading } from './file-reading.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ImportOptions } from './import-files.ts';
import type { ImportRecord } from './import-record.ts';
import type { Intake } from './intake.ts';
import type { JournalEntry } from './journal.ts';
import { ProblemList } from './problem-list.ts';
import type { KeptFile, RawFolder } from './raw-folder.ts';
import { readChunks } from './read-chunks.ts';

/** Often enough to be seen moving, seldom enough to cost nothing. */
const bytesBetweenTellings = 8 * 1024 * 1024;

/** One file on its way in, and what is known of it so far. */
export class FileTaking {
  readonly path: string;
  readonly #intake: Intake;
  readonly #options: ImportOptions;
  #started: number;
  readonly #problems = new ProblemList();
  readonly #database: DatabaseSync;
  #modified = 0;
  #size = 0;
  #reading: FileReading | null = null;
  #kept: KeptFile | null = null;
  #outcome: ImportRecord['outcome'] = 'FAILED';
  /** What is thrown when it is read: found before the store was touched. */
  #early: unknown = null;
  #failure: unknown = null;
  #took: number | null = null;

  constructor(database: DatabaseSync, intake: Intake, path: string, options: ImportOptions) {
    this.path = path;
    this.#database = database;
    this.#intake = intake;
    this.#options = options;
    this.#started = options.now();
  }

  get kept(): KeptFile | null {
    return this.#kept;
  }

  get failure(): unknown {
    return this.#failure;
  }

  get identity() {
    const { tenant, system, kind } = this.#intake;
    return { tenant, system, kind, file: basename(this.path) };
  }

  /** @param small whether many files like it come at once. */
  keep(raw: RawFolder, small: boolean): void {
    const { name, problems } = { name: basename(this.path), problems: this.#problems };
    try {
      const { size, mtimeMs } = statSync(this.path);
      this.#modified = mtimeMs;
      this.#size = size;
      if (size > this.#intake.mostBytes) throw this.#tooLarge(name);
      const database = this.#database;
      const reading = this.#intake.open({ name, modified: mtimeMs, problems, database });
      this.#reading = reading;
      this.#kept = raw.keep(this.path, reading.observe && ((chunk) => reading.observe!(chunk)), small);
    } catch (error) {
      this.#early = error;
    }
  }

  /** Takes it again as it was taken once, from the bytes that were kept then. */
  recall(raw: RawFolder, { file: name, sha256, bytes, modified, takenAt }: JournalEntry): void {
    this.#started = takenAt;
    this.#modified = modified;
    this.#size = bytes;
    try {
      const place = raw.find(sha256);
      if (place === null) throw new Error(`The bytes of ${sha256} are not among those that were kept.`);
      const database = this.#database;
      this.#reading = this.#intake.open({ name, modified, problems: this.#problems, database });
      const hash = createHash('sha256');
      for (const chunk of readChunks(place.path, place.offset, bytes)) {
        hash.update(chunk);
        this.#reading.observe?.(chunk);
      }
      if (hash.digest('hex') !== sha256) throw new Error(`The kept bytes of ${sha256} have changed.`);
      this.#kept = { ...place, sha256, bytes };
    } catch (error) {
      this.#early = error;
    }
  }

  journalEntry(): JournalEntry | null {
    if (this.#kept === null) return null;
    const { sha256, bytes } = this.#kept;
    const { recipe } = this.#intake;
    return { sha256, bytes, ...this.identity, recipe, modified: this.#modified, takenAt: this.#started };
  }

  /** @throws whatever ends the reading before its end. */
  read(): void {
    if (this.#early !== null) throw this.#early;
    this.#reading!.read(this.#kept!, this.#chunks(this.#kept!));
    this.#outcome = 'IMPORTED';
    this.#took = this.#options.now() - this.#started;
  }

  recorded(id: number): void {
    this.#reading?.recorded?.(id);
  }

  /** It ended before its end: refused by a rule, or failed. */
  end(error: unknown): void {
    if (error instanceof FileRefusal) this.#outcome = 'REFUSED';
    else this.fail(error);
  }

  fail(error: unknown): void {
    this.#outcome = 'FAILED';
    this.#failure = error;
  }

  record(): ImportRecord {
    const summary = this.#reading?.summary() ?? { encoding: null, period: null, counts: {} };
    return {
      ...this.identity,
      sha256: this.#kept?.sha256 ?? null,
      bytes: this.#kept?.bytes ?? this.#size,
      startedAt: new Date(this.#started).toISOString(),
      milliseconds: Math.round(this.#took ?? this.#options.now() - this.#started),
      outcome: this.#outcome,
      ...summary,
      counts: this.#outcome === 'IMPORTED' ? summary.counts : {},
      problems: this.#problems.kept,
      problemCount: this.#problems.count,
    };
  }

  #chunks({ path, offset, bytes: of }: KeptFile): Iterable<Uint8Array> {
    const tell = (bytes: number) => {
      const { file, ...from } = this.identity;
      const startedAt = new Date(this.#started).toISOString();
      this.#options.progress?.({ ...from, file, startedAt, bytes, of });
    };
    return {
      *[Symbol.iterator]() {
        let bytes = 0;
        let told = 0;
        tell(0);
        for (const chunk of readChunks(path, offset, of)) {
          yield chunk;
          bytes += chunk.length;
          if (bytes - told < bytesBetweenTellings) continue;
          told = bytes;
          tell(bytes);
        }
        tell(bytes);
      },
    };
  }

  #tooLarge(file: string): FileRefusal {
    const problem = {
      file,
      line: 0,
      rule: 'FILE_TOO_LARGE',
      severity: 'ERROR',
      message: `The file is larger than ${this.#intake.mostBytes} bytes, which no file of its kind is.`,
    } as const;
    this.#problems.add(problem, true);
    return new FileRefusal(problem);
  }
}

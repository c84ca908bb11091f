import { type FileReading, FileRefusal, type IncomingFile, type KeptFile } from '@samgraf/intake';
import { readTimetable } from './read-timetable.ts';
import type { TimetableConnection } from './timetable-connection.ts';
import { TimetableReporter } from './timetable-reporter.ts';
import { TimetableWriter } from './timetable-writer.ts';

/** Puts what a feed holds in the place of the connection's one before. */
export class TimetableReading implements FileReading {
  readonly #connection: TimetableConnection;
  readonly #file: IncomingFile;
  #writer: TimetableWriter | null = null;

  constructor(connection: TimetableConnection, file: IncomingFile) {
    this.#connection = connection;
    this.#file = file;
  }

  read(_kept: KeptFile, chunks: Iterable<Uint8Array>): void {
    const [west, south, east, north] = this.#connection.source.within;
    const near = (longitude: number, latitude: number) =>
      west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    const reporter = new TimetableReporter(this.#file.name, this.#file.problems);
    this.#writer = new TimetableWriter(this.#file.database, this.#connection, this.#file.modified);
    try {
      readTimetable(() => chunks, near, this.#writer, reporter);
    } catch (error) {
      // A bug of ours is told as one; what the reader of archives cannot read is the archive's fault.
      if (error instanceof FileRefusal || !Error.isError(error)) throw error;
      if ('code' in error && typeof error.code === 'number')
        throw reporter.refusal('the archive', 0, 'DAMAGED_ARCHIVE', 'cannot be read');
      if (error instanceof RangeError) throw reporter.refusal('a table', 0, 'DAMAGED_ARCHIVE', error.message);
      throw error;
    }
  }

  summary() {
    const { period, counts } = this.#writer ?? { period: null, counts: {} };
    return { encoding: null, period, counts };
  }

  recorded(id: number): void {
    this.#file.database.prepare('UPDATE feed SET import = ? WHERE id = ?').run(id, this.#writer!.feedId);
  }
}

import { type Intake, type IntakeFolder, recipeOf } from '@samgraf/intake';
import type { TimetableConnection } from './timetable-connection.ts';
import { TimetableReading } from './timetable-reading.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** Larger than the feed of any region. */
const mostBytes = 2 * 1024 * 1024 * 1024;

/** What kind of file timetables come in. */
export const timetableKind = 'GTFS';

/** How the timetables of a connection are taken in. */
export function timetableIntake(connection: TimetableConnection): Intake {
  const { tenant, system, source } = connection;
  return {
    tenant,
    system,
    kind: timetableKind,
    recipe: recipeOf(readerVersion, { within: source.within }),
    mostBytes,
    open: (file) => new TimetableReading(connection, file),
  };
}

/** The folder that they are dropped into. */
export function timetableFolder(connection: TimetableConnection): IntakeFolder {
  return {
    folder: connection.source.folder,
    takes: (name) => /\.zip$/i.test(name),
    atOnce: 1,
    intake: timetableIntake(connection),
  };
}

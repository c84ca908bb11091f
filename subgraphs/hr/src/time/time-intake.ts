import { type Intake, type IntakeFolder, recipeOf } from '@samgraf/intake';
import type { TimeConnection } from './time-connection.ts';
import { TimeReading } from './time-reading.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** Larger than a month of any municipality's time, by far. */
const mostBytes = 512 * 1024 * 1024;

/** What kind of file it is. */
export const timeKind = 'PAXML_2';

/** How the files of a connection are taken in. */
export function timeIntake(connection: TimeConnection): Intake {
  const { tenant, system, organisationNumber, source } = connection;
  const { folder: _, ...reading } = source;
  return {
    tenant,
    system,
    kind: timeKind,
    recipe: recipeOf(readerVersion, { organisationNumber, ...reading }),
    mostBytes,
    open: (file) => new TimeReading(connection, file),
  };
}

/** The folder that they are dropped into. */
export const timeFolder = (connection: TimeConnection): IntakeFolder => ({
  folder: connection.source.folder,
  takes: (name) => /\.(xml|pax)$/i.test(name),
  atOnce: 4,
  intake: timeIntake(connection),
});

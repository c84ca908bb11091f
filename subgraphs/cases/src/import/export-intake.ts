import { type Intake, type IntakeFolder, recipeOf } from '@samgraf/intake';
import type { PublicIds } from '../public/public-ids.ts';
import type { ExportConnection } from './export-connection.ts';
import { ExportReading } from './export-reading.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** Larger than the register of any municipality since it began, by far. */
const mostBytes = 1024 * 1024 * 1024;

/** What kind of file an export comes in. */
export const exportKind = 'ERMS_3';

/** How the exports of a connection are taken in. */
export function exportIntake(connection: ExportConnection, ids: PublicIds): Intake {
  const { tenant, system, organisationNumber, source } = connection;
  const { folder: _, ...reading } = source;
  return {
    tenant,
    system,
    kind: exportKind,
    recipe: recipeOf(readerVersion, { organisationNumber, ...reading }),
    mostBytes,
    open: (file) => new ExportReading(connection, ids, file),
  };
}

/** The folder that they are dropped into. */
export function exportFolder(connection: ExportConnection, ids: PublicIds): IntakeFolder {
  return {
    folder: connection.source.folder,
    takes: (name) => /\.xml$/i.test(name),
    atOnce: 1,
    intake: exportIntake(connection, ids),
  };
}

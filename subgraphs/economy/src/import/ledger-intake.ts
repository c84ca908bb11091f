import { type Intake, type IntakeFolder, recipeOf } from '@samgraf/intake';
import type { LedgerConnection } from './ledger-connection.ts';
import { ledgerKind } from './ledger-kind.ts';
import { LedgerReading } from './ledger-reading.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** Larger than the ledger of any municipality by far. */
const mostBytes = 1024 * 1024 * 1024;

/** `.SE` is a ledger, `.SI` a file that does not belong here and is refused aloud; some systems say `.SIE`. */
const sieName = /\.(se|si|sie)$/i;

/** How the ledgers of a connection are taken in. */
export function ledgerIntake(connection: LedgerConnection): Intake {
  const { tenant, system, organisationNumber, source } = connection;
  const { folder: _, authority: __, ...reading } = source;
  const recipe = recipeOf(readerVersion, { organisationNumber, ...reading });
  return {
    tenant,
    system,
    kind: ledgerKind,
    recipe,
    mostBytes,
    open: (file) => new LedgerReading(connection, recipe, file),
  };
}

/** The folder that they are dropped into. */
export function ledgerFolder(connection: LedgerConnection): IntakeFolder {
  return {
    folder: connection.source.folder,
    takes: (name) => sieName.test(name),
    atOnce: 1,
    intake: ledgerIntake(connection),
  };
}

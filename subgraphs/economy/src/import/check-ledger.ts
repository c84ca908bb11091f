import type { DatabaseSync } from 'node:sqlite';
import { quoted } from '@samgraf/intake';
import type { SieIdentification, SieYear } from '../sie/records.ts';
import type { SieReporter } from '../sie/reporter.ts';
import type { LedgerConnection } from './ledger-connection.ts';

/**
 * Whether a file is a full ledger of the tenant whose folder it lay in, and newer than what it would replace.
 * Whose it is comes from the folder alone; that the file agrees is asked so that one put in the wrong folder is
 * never shown as another municipality's.
 *
 * @returns the fiscal year that the file is of.
 * @throws SieRefusal
 */
export function checkLedger(
  file: string,
  said: SieIdentification,
  connection: LedgerConnection,
  database: DatabaseSync,
  reporter: SieReporter,
): SieYear & { readonly fiscalYear: number } {
  if (said.type !== '4') reporter.tell('WRONG_TYPE', 0, `#SIETYP says ${quoted(said.type)}.`);
  // 4E and 4I both say 4; the standard tells them apart by the file's name.
  if (/\.si$/i.test(file)) reporter.tell('WRONG_TYPE', 0, 'A file .SI holds vouchers to be imported (4I).');
  if (said.currency.toUpperCase() !== 'SEK') reporter.tell('OTHER_CURRENCY', 0, quoted(said.currency));
  const number = digits(said.organisationNumber);
  // Placeholders (`000000-0000`) occur, and say nothing.
  if (/[1-9]/.test(number) && number !== digits(connection.organisationNumber)) {
    reporter.tell('OTHER_ORGANISATION', 0, `It says ${quoted(said.organisationNumber ?? '')}.`);
  }
  const year = said.years.find((each) => each.number === '0');
  if (year === undefined) {
    reporter.tell('YEAR_MISSING', 0);
    throw new Error('YEAR_MISSING does not refuse the file');
  }
  const fiscalYear = Number(year.from.slice(0, 4));
  const present = database
    .prepare('SELECT file, generated_on FROM book WHERE tenant = ? AND fiscal_year = ?')
    .get(connection.tenant, fiscalYear);
  // The same name is the same export, put back on purpose perhaps; another name may be an old copy.
  if (
    present !== undefined &&
    present.file !== file &&
    said.generatedOn !== null &&
    typeof present.generated_on === 'string' &&
    said.generatedOn < present.generated_on
  ) {
    reporter.tell('OLDER_EXPORT', 0, `This one of ${said.generatedOn}, that one of ${present.generated_on}.`);
  }
  return { ...year, fiscalYear };
}

function digits(text: string | null): string {
  return (text ?? '').replace(/\D/g, '');
}

import { readXml, type XmlTree } from '@samgraf/xml';
import type { PaxSink } from './pax-records.ts';
import type { PaxReporter } from './pax-reporter.ts';
import { paxDate } from './pax-values.ts';
import { readPaxAbsence } from './read-pax-absence.ts';
import { readPaxPerson } from './read-pax-person.ts';

/** What a file is held against. */
export interface PaxTerms {
  /** `212000-1488` */
  readonly organisationNumber: string;
  /** The year of the file, as far as it is known otherwise than by its header. */
  readonly year: number;
}

/**
 * Reads a PAXml 2.0 file: its register of persons and its absence, and nothing else. Transactions of pay, payments and
 * balances are never built up: what somebody earns is not in memory beside their name. Parts may come in any order.
 *
 * @throws FileRefusal where nothing of the file may be kept
 */
export function parsePax(
  chunks: Iterable<Uint8Array>,
  sink: PaxSink,
  terms: PaxTerms,
  reporter: PaxReporter,
): void {
  let started = false;
  const start = (header: XmlTree | null) => {
    if (started) return;
    started = true;
    sink.start(header && readHeader(header, terms, reporter));
  };
  const error = readXml(chunks, {
    open({ name, line }, ancestors) {
      if (ancestors.length === 0 && name !== 'paxml') reporter.tell('ROOT_UNKNOWN', line);
      if (ancestors.length === 1 && name === 'header') return start;
      const part = ancestors.length === 2 ? ancestors[1]!.name : null;
      if (part === 'tidtransaktioner' && name === 'tidtrans') {
        start(null);
        return (tree) => {
          const absence = readPaxAbsence(tree, reporter);
          if (absence !== null) sink.absence(absence);
        };
      }
      if (part === 'personal' && name === 'person') {
        start(null);
        return (tree) => {
          const employment = readPaxPerson(tree, terms.year, reporter);
          if (employment !== null) sink.employment(employment, line);
        };
      }
      return undefined;
    },
  });
  if (error !== null) reporter.tell(`XML_${error.code}`, error.line);
  start(null);
}

function readHeader(header: XmlTree, terms: PaxTerms, reporter: PaxReporter): string | null {
  const { line } = header;
  const digits = (text: string) => text.replace(/\D/g, '');
  const number = header.textOf('foretagorgnr');
  if (number === undefined) reporter.tell('ORGANISATION_MISSING', line);
  // Twelve digits begin with 16, which says that it is no person.
  else if (!digits(number).endsWith(digits(terms.organisationNumber)))
    reporter.tell('ORGANISATION_OTHER', line);
  if (header.textOf('version') !== '2.0') reporter.tell('VERSION_UNKNOWN', line);
  return paxDate(header.textOf('datum'), line, reporter);
}

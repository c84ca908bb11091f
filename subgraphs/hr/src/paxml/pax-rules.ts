import { xmlErrors } from '@samgraf/xml';

/** What a breach takes with it: the whole file, the person or the transaction, the value that is wrong, or nothing. */
interface PaxRule {
  readonly takes: 'FILE' | 'RECORD' | 'VALUE' | 'NOTHING';
  readonly message: string;
}

const xmlRules = Object.fromEntries(
  Object.entries(xmlErrors).map(([code, message]) => [`XML_${code}`, { takes: 'FILE', message } as PaxRule]),
);

const ownRules = {
  ROOT_UNKNOWN: { takes: 'FILE', message: 'The root is not paxml.' },
  VERSION_UNKNOWN: { takes: 'NOTHING', message: 'The version is not 2.0; what of it is as in 2.0 is read.' },
  ORGANISATION_OTHER: { takes: 'FILE', message: 'The organisation number is not that of the municipality.' },
  ORGANISATION_MISSING: { takes: 'NOTHING', message: 'No organisation number says whose the file is.' },
  PERIOD_MISSING: {
    takes: 'FILE',
    message: 'Neither the file’s name nor its header says which month it is of.',
  },
  NO_PEOPLE: { takes: 'FILE', message: 'There is no employment that can be read; what was imported stands.' },
  NUMBER_MISSING: { takes: 'RECORD', message: 'An employment has no number (anstid), or no proper one.' },
  NUMBER_REPEATED: { takes: 'RECORD', message: 'An employment of this number stands earlier in the file.' },
  EMPLOYMENT_UNKNOWN: {
    takes: 'RECORD',
    message: 'The transaction is of an employment that is not in the file.',
  },
  CODE_UNKNOWN: { takes: 'RECORD', message: 'The code (tidkod) is none of PAXml 2.0.' },
  TIME_MISSING: { takes: 'RECORD', message: 'The transaction does not say when, or how much.' },
  DATE_MALFORMED: { takes: 'VALUE', message: 'A date is no date.' },
  DECIMAL_MALFORMED: { takes: 'VALUE', message: 'A number is no number.' },
  PERSON_NUMBER_SHORT: {
    takes: 'NOTHING',
    message: 'A personal number has ten digits; the century is taken that somebody who works can be born in.',
  },
  PERSON_NUMBER_MALFORMED: {
    takes: 'VALUE',
    message: 'A personal number has neither twelve digits nor ten.',
  },
  VALUE_TOO_LONG: { takes: 'VALUE', message: 'A text is longer than any such text is.' },
} as const satisfies Readonly<Record<string, PaxRule>>;

/** Every rule that a file is held to, by its id. No message quotes the file. */
export const paxRules: Readonly<Record<string, PaxRule>> = { ...xmlRules, ...ownRules };

export type PaxRuleId = keyof typeof ownRules | `XML_${keyof typeof xmlErrors}`;

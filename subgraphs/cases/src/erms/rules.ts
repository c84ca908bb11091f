import { xmlErrors } from '@samgraf/xml';

/** What a breach takes with it: the whole file, the case, the document, the value that is wrong, or nothing. */
export type Takes = 'FILE' | 'CASE' | 'DOCUMENT' | 'VALUE' | 'NOTHING';

interface ErmsRule {
  readonly takes: Takes;
  readonly message: string;
}

const xmlRules = Object.fromEntries(
  Object.entries(xmlErrors).map(([code, message]) => [`XML_${code}`, { takes: 'FILE', message } as ErmsRule]),
);

const ownRules = {
  ROOT_UNKNOWN: { takes: 'FILE', message: 'The root is not erms of ERMS 3 (https://DILCIS.eu/XML/ERMS).' },
  ORGANISATION_OTHER: { takes: 'FILE', message: 'The organisation number is not that of the municipality.' },
  NO_CASES: { takes: 'FILE', message: 'There is no case that can be read; what was imported before stands.' },
  EXPORT_OLDER: { takes: 'FILE', message: 'An export made later is imported already; that one stands.' },
  ORGANISATION_MISSING: { takes: 'NOTHING', message: 'No organisation number says whose the export is.' },
  TIME_MISSING: {
    takes: 'NOTHING',
    message: 'No event says when the export was made; the file’s own time is taken.',
  },
  TIME_AHEAD: {
    takes: 'VALUE',
    message: 'It says that it was made after it was written; the file’s own time is taken.',
  },
  CASE_WITHOUT_NUMBER: {
    takes: 'CASE',
    message: 'The case has no number (extraId ärendenummer), or no proper one.',
  },
  CASE_REPEATED: { takes: 'CASE', message: 'A case of this number stands earlier in the file.' },
  REGISTER_UNKNOWN: { takes: 'CASE', message: 'The case is of a register (diarium) that is not configured.' },
  DATE_MISSING: {
    takes: 'CASE',
    message: 'The case has no day of registration (date opened), or no proper one.',
  },
  DATE_MALFORMED: { takes: 'VALUE', message: 'A date is no date.' },
  STATUS_UNKNOWN: { takes: 'VALUE', message: 'The status is none that a case can have in ERMS.' },
  VALUE_TOO_LONG: { takes: 'VALUE', message: 'A text is longer than any such text is.' },
  VALUE_UNKNOWN: { takes: 'NOTHING', message: 'A code is not in ERMS’ list.' },
  PROPERTY_UNREADABLE: { takes: 'VALUE', message: 'The property is not named as properties are.' },
  RELATION_DANGLING: { takes: 'NOTHING', message: 'The case refers to one that is not in the export.' },
  RESTRICTION_TYPE_UNKNOWN: {
    takes: 'NOTHING',
    message: 'The restriction’s type is not in ERMS’ list: the case counts as secret and is not made public.',
  },
  RESTRICTION_WITHOUT_REGULATION: { takes: 'NOTHING', message: 'The restriction names no provision.' },
  RELEASE_UNKNOWN: {
    takes: 'VALUE',
    message: 'What is released is said in a word that is not known: nothing of the case is made public.',
  },
  RELEASE_WITHOUT_PUBLIC_TITLE: {
    takes: 'VALUE',
    message: 'The title is released and there is no public one: the internal title is never shown.',
  },
  RELEASE_OF_RESTRICTED: {
    takes: 'VALUE',
    message: 'Of a restricted case only the public title can be released: the rest is withheld.',
  },
  RELEASE_OF_PROTECTED: {
    takes: 'VALUE',
    message: 'A party’s identity is protected or not known to be unprotected: the case is not made public.',
  },
  DOCUMENT_WITHOUT_ID: {
    takes: 'DOCUMENT',
    message: 'The document has no id (systemIdentifier), or no proper one.',
  },
  DOCUMENT_REPEATED: { takes: 'DOCUMENT', message: 'A document of this id stands earlier in the file.' },
  NUMBER_MALFORMED: { takes: 'VALUE', message: 'A number is no whole number.' },
  CHECKSUM_MALFORMED: {
    takes: 'VALUE',
    message: 'The checksum is not SHA-256, SHA-384 or SHA-512 and its digits.',
  },
} as const satisfies Readonly<Record<string, ErmsRule>>;

/** Every rule that an export is held to, by its id. No message quotes the file. */
export const ermsRules: Readonly<Record<string, ErmsRule>> = { ...xmlRules, ...ownRules };

export type ErmsRuleId = keyof typeof ownRules | `XML_${keyof typeof xmlErrors}`;

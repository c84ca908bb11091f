/**
 * Every rule that a SIE file can break, and how much a breach takes with it: the FILE (nothing of it is imported),
 * the VOUCHER, the LINE, or NOTHING (what stands there is kept and the breach told). Codes never change meaning.
 *
 * A file is refused where we cannot know that it is whole, what it is, or whose it is. Everything else costs as
 * little as possible: a ledger with faults is worth more than no ledger, as long as the faults are shown.
 */
export const sieRules = {
  NOT_SIE: { takes: 'FILE', meaning: 'The first record is not #FLAGGA: this is not a SIE file.' },
  UNFINISHED: { takes: 'FILE', meaning: 'The file ends inside a voucher: it was cut off.' },
  KSUMMA_UNFINISHED: { takes: 'FILE', meaning: 'A checksum is begun and never given: the file was cut off.' },
  KSUMMA_WRONG: { takes: 'FILE', meaning: 'The checksum does not agree with what the file holds.' },
  KSUMMA_PASSED: { takes: 'FILE', meaning: 'Records stand after the checksum, which does not cover them.' },
  WRONG_TYPE: { takes: 'FILE', meaning: 'Not a full ledger (SIE 4E): it would empty the year it replaces.' },
  YEAR_MISSING: {
    takes: 'FILE',
    meaning: 'No fiscal year (#RAR 0) before the first voucher or budget line.',
  },
  OTHER_ORGANISATION: {
    takes: 'FILE',
    meaning: '#ORGNR is another organisation than the folder belongs to.',
  },
  OTHER_CURRENCY: { takes: 'FILE', meaning: '#VALUTA is not SEK.' },
  OLDER_EXPORT: {
    takes: 'FILE',
    meaning: 'Another file of the same year, exported later, is already imported.',
  },
  DUPLICATE: {
    takes: 'FILE',
    meaning: 'The same bytes as the book that stands, under another name: nothing is changed.',
  },
  TOO_MANY_CODES: { takes: 'FILE', meaning: 'More accounts or objects than any ledger has.' },
  SUM_TOO_LARGE: { takes: 'FILE', meaning: 'The amounts together exceed what can be summed exactly.' },

  VOUCHER_DATE: { takes: 'VOUCHER', meaning: 'A voucher without a valid date (YYYYMMDD).' },

  LINE_TOO_LONG: { takes: 'LINE', meaning: 'A line longer than 64 KiB.' },
  NOT_A_RECORD: { takes: 'LINE', meaning: 'A line that is neither a record (#LABEL) nor a brace.' },
  FIELD_MISSING: { takes: 'LINE', meaning: 'A record lacks a field that it must have.' },
  AMOUNT_INVALID: {
    takes: 'LINE',
    meaning: 'Not an amount: digits, `-` before, at most two decimals after `.`, no more than can be exact.',
  },
  PERIOD_INVALID: { takes: 'LINE', meaning: 'Not a period (YYYYMM).' },
  ROW_OUTSIDE_VOUCHER: { takes: 'LINE', meaning: 'A row that stands in no voucher.' },
  BRACE_STRAY: { takes: 'LINE', meaning: 'A brace that opens or closes nothing.' },
  BUDGET_DIMENSION: {
    takes: 'LINE',
    meaning: 'A budget by other dimensions than the cost centre: another cut of the same money.',
  },

  ENCODING_UTF8: {
    takes: 'NOTHING',
    meaning: 'The file is UTF-8, where the format has CP437; read as UTF-8.',
  },
  CHARACTER_LOST: { takes: 'NOTHING', meaning: 'U+FFFD: a character was destroyed before the file came.' },
  CONTROL_CHARACTER: { takes: 'NOTHING', meaning: 'A control character in a field; read as a space.' },
  QUOTE_UNFINISHED: { takes: 'NOTHING', meaning: 'A quote that is not closed; read to the end of the line.' },
  OBJECTS_INVALID: { takes: 'NOTHING', meaning: 'An object list that is not pairs within braces.' },
  FORMAT_UNKNOWN: { takes: 'NOTHING', meaning: '#FORMAT is not PC8.' },
  DATE_INVALID: { takes: 'NOTHING', meaning: 'A date that is not YYYYMMDD; read as absent.' },
  KSUMMA_NOT_BEGUN: { takes: 'NOTHING', meaning: 'A checksum without a beginning; it cannot be checked.' },
  VOUCHER_NOT_CLOSED: { takes: 'NOTHING', meaning: 'A voucher whose closing brace is missing.' },
  VOUCHER_EMPTY: { takes: 'NOTHING', meaning: 'A voucher without rows.' },
  VOUCHER_UNBALANCED: { takes: 'NOTHING', meaning: 'A voucher whose rows do not sum to zero.' },
  VOUCHER_UNNUMBERED: { takes: 'NOTHING', meaning: 'A voucher without a number.' },
  VOUCHER_REPEATED: { takes: 'NOTHING', meaning: 'A series and number that an earlier voucher has.' },
  VOUCHER_OUTSIDE_YEAR: { takes: 'NOTHING', meaning: 'A voucher dated outside the fiscal year.' },
  RTRANS_ALONE: { takes: 'NOTHING', meaning: 'An added row (#RTRANS) not followed by its equal #TRANS.' },
  ACCOUNT_UNDECLARED: { takes: 'NOTHING', meaning: 'An account in use that #KONTO does not declare.' },
  ACCOUNT_UNTYPED: { takes: 'NOTHING', meaning: 'An account without #KTYP; its class decides.' },
  ACCOUNT_UNGROUPED: { takes: 'NOTHING', meaning: 'An account in use that no group of Kommun-Bas covers.' },
  OBJECT_UNDECLARED: {
    takes: 'NOTHING',
    meaning: 'A cost centre or supplier in use that #OBJEKT does not declare.',
  },
  SUPPLIER_AMBIGUOUS: {
    takes: 'NOTHING',
    meaning: 'A supplier invoice with several suppliers and cost rows of none; those rows are in no spend.',
  },
  BUDGET_REPEATED: { takes: 'NOTHING', meaning: 'The same budget line twice; the last one stands.' },
} as const satisfies Record<string, { takes: 'FILE' | 'VOUCHER' | 'LINE' | 'NOTHING'; meaning: string }>;

export type SieRule = keyof typeof sieRules;

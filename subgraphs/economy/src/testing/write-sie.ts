import iconv from 'iconv-lite';

/** A record as SIE writes it; a list is an object list. Quotes what must be. For tests: knows nothing of the reader. */
export function record(label: string, ...fields: ReadonlyArray<string | readonly string[]>): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
  return [
    label,
    ...fields.map((field) => {
      if (typeof field !== 'string') return `{${field.map(quoted).join(' ')}}`;
      return /^[A-Za-z0-9ÅÄÖåäö.,+-]+$/.test(field) ? field : quoted(field);
    }),
  ].join(' ');
}

/** Lines as the bytes of a file. */
export function bytesOf(lines: readonly string[], encoding: 'cp437' | 'utf8' = 'cp437'): Buffer {
  return iconv.encode(lines.map((line) => `${line}\r\n`).join(''), encoding);
}

export interface Row {
  readonly account: string;
  readonly objects?: readonly string[];
  /** As the file says it: `-100.50`. */
  readonly amount: string;
  readonly text?: string;
}

export interface Ledger {
  readonly year?: number;
  readonly organisationNumber?: string;
  readonly generatedOn?: string;
  readonly head?: readonly string[];
  /** Number, name, type. */
  readonly accounts?: ReadonlyArray<readonly [string, string, string]>;
  readonly objects?: ReadonlyArray<readonly [string, string, string]>;
  readonly budget?: ReadonlyArray<{
    readonly period: string;
    readonly account: string;
    readonly objects: readonly string[];
    readonly amount: string;
  }>;
  readonly vouchers?: ReadonlyArray<{
    readonly series: string;
    readonly number: string;
    readonly date: string;
    readonly text?: string;
    readonly rows: readonly Row[];
  }>;
  readonly tail?: readonly string[];
}

/** The lines of a SIE 4E file. */
export function ledgerLines(ledger: Ledger): string[] {
  const { year = 2026, organisationNumber = '212000-1488', generatedOn = '20261123' } = ledger;
  return [
    '#FLAGGA 0',
    record('#PROGRAM', 'Prov', '1.0'),
    '#FORMAT PC8',
    `#GEN ${generatedOn}`,
    '#SIETYP 4',
    `#ORGNR ${organisationNumber}`,
    record('#FNAMN', 'Prövkommunen'),
    `#RAR 0 ${year}0101 ${year}1231`,
    ...(ledger.head ?? []),
    ...(ledger.accounts ?? []).flatMap(([number, name, type]) => [
      record('#KONTO', number, name),
      record('#KTYP', number, type),
    ]),
    ...(ledger.objects ?? []).map(([dimension, code, name]) => record('#OBJEKT', dimension, code, name)),
    ...(ledger.budget ?? []).map(({ period, account, objects, amount }) =>
      record('#PBUDGET', '0', period, account, objects, amount),
    ),
    ...(ledger.vouchers ?? []).flatMap(({ series, number, date, text = '', rows }) => [
      record('#VER', series, number, date, text),
      '{',
      ...rows.map((row) => record('#TRANS', row.account, row.objects ?? [], row.amount, '', row.text ?? '')),
      '}',
    ]),
    ...(ledger.tail ?? []),
  ];
}

const columns = [
  'id',
  'time',
  'account',
  'kind',
  'home',
  'homeAuthority',
  'functions',
  'actingFor',
  'purpose',
  'operation',
  'askingCase',
  'correlation',
  'informationOf',
  'authority',
  'areas',
  'type',
  'fields',
  'confidentiality',
  'mode',
  'outcome',
  'reason',
  'basis',
  'subjects',
  'records',
] as const;

/** A page of the access log as CSV (RFC 4180), UTF-8, with its names in the first line; what may not be seen is empty. */
export function accessCsv(records: ReadonlyArray<Readonly<Record<string, unknown>>>): string {
  const lines = records.map((record) => columns.map((column) => cell(record[column])).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function cell(value: unknown): string {
  const text = plain(value);
  // What a spreadsheet would take for a formula is not to become one: an operation's name comes from outside.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? String((value as { id?: unknown }).id ?? '') : String(value);
}

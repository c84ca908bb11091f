/**
 * Rows of a file of separated values (RFC 4180): semicolons or commas, whichever the first row has more of; quoted or
 * not; any ends of lines. Never fails: what is not well formed gives other values, and those are then nobody's.
 */
export function readCsv(text: string): string[][] {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const separator = head.split(';').length >= head.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  const endRow = () => {
    row.push(value);
    if (row.length > 1 || value !== '') rows.push(row);
    row = [];
    value = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') value += char;
      else if (text[at + 1] === '"') value += text[at++];
      else quoted = false;
    } else if (char === '"' && value === '') quoted = true;
    else if (char === separator) {
      row.push(value);
      value = '';
    } else if (char === '\n' || char === '\r') endRow();
    else value += char;
  }
  endRow();
  return rows;
}

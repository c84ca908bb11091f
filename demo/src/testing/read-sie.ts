import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';

/** One record of a SIE file: its label and its fields, objects of a list one by one. One character is one byte. */
export type RawRecord = readonly string[];

/**
 * Reads SIE by the letter of the specification and with nothing of the writer's: for tests only.
 * Braces on a line of their own are left out.
 */
export function readSie(bytes: Buffer): readonly RawRecord[] {
  const lines = bytes.toString('latin1').split('\n');
  return lines.map(tokens).filter((fields) => fields.length > 0);
}

/** A field as text. */
export const text = (field: string): string => iconv.decode(Buffer.from(field, 'latin1'), 'cp437');

function tokens(line: string): RawRecord {
  const fields: string[] = [];
  let field: string | null = null;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!;
    if (character === '\\' && line[i + 1] === '"') {
      field = `${field ?? ''}"`;
      i++;
    } else if (character === '"') {
      quoted = !quoted;
      field ??= '';
    } else if (!quoted && ' \t\r{}'.includes(character)) {
      if (field !== null) fields.push(field);
      field = null;
    } else field = (field ?? '') + character;
  }
  if (field !== null) fields.push(field);
  return fields;
}

/** The checksum of what stands between the two #KSUMMA, and the one that the file states; null without. */
export function checksums(records: readonly RawRecord[]): { reckoned: number; stated: number } | null {
  const [first, last] = records.flatMap(([label], index) => (label === '#KSUMMA' ? [index] : []));
  if (first === undefined || last === undefined) return null;
  const covered = records.slice(first + 1, last).map((record) => record.join(''));
  return { reckoned: crc32(Buffer.from(covered.join(''), 'latin1')), stated: Number(records[last]![1]) };
}

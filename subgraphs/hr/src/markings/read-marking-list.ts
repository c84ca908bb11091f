import type { MarkingListConfiguration } from '@samgraf/configuration';
import iconv from 'iconv-lite';
import { signatureOf } from '../scim/signature-of.ts';
import { type Marking, strictest } from './marking.ts';
import { readCsv } from './read-csv.ts';

/** HR's list of markings: by signature and by employee number, each in capitals. Who is in neither is unknown. */
export interface MarkingList {
  readonly bySignature: ReadonlyMap<string, Marking>;
  readonly byNumber: ReadonlyMap<string, Marking>;
}

/** A list that says nothing of anybody. */
export const emptyMarkingList: MarkingList = { bySignature: new Map(), byNumber: new Map() };

/**
 * Reads the list. Words have no case; one that the configuration does not know leaves the marking unknown. Where somebody
 * is on it twice, the strictest counts. A list without one of its columns says nothing of anybody.
 */
export function readMarkingList(bytes: Uint8Array, source: MarkingListConfiguration): MarkingList {
  const { columns, unmarked, marked } = source;
  const [head = [], ...rows] = readCsv(decoded(bytes));
  const headings = head.map(folded);
  const place = (heading: string) => headings.indexOf(folded(heading));
  const at = {
    signature: place(columns.signature),
    number: place(columns.employeeNumber),
    marking: place(columns.marking),
  };
  if (Object.values(at).includes(-1)) return emptyMarkingList;
  const words = new Map<string, Marking>([
    ...unmarked.map((each) => [folded(each), 'NONE'] as const),
    ...marked.map((each) => [folded(each), 'PROTECTED'] as const),
  ]);
  const bySignature = new Map<string, Marking>();
  const byNumber = new Map<string, Marking>();
  const note = (list: Map<string, Marking>, key: string | undefined, marking: Marking) => {
    const known = signatureOf(key ?? '');
    if (known !== '') list.set(known, strictest(list.get(known) ?? 'NONE', marking));
  };
  for (const row of rows) {
    const marking = words.get(folded(row[at.marking] ?? '')) ?? 'UNKNOWN';
    note(bySignature, row[at.signature], marking);
    note(byNumber, row[at.number], marking);
  }
  return { bySignature, byNumber };
}

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('sv');

/** UTF-8 where it is that, with a byte order mark or without; else as older office programs save. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}

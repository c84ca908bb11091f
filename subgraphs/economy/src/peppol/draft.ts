import type { XmlTree } from '@samgraf/xml';
import type { Attachment } from './attachment-reader.ts';
import type { DraftLine } from './read-line.ts';

/** A document as it was read and not yet checked: what stands in its root, one tree for each. */
export interface Draft {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE' | 'RESPONSE';
  /** Everything but lines and attachments, by name, in the file's order. */
  readonly parts: ReadonlyMap<string, readonly XmlTree[]>;
  readonly lines: readonly DraftLine[];
  readonly attachments: readonly Attachment[];
}

/** Text by going down these names from the root; undefined where there is none. */
export function headText(draft: Draft, name: string, ...further: readonly string[]): string | undefined {
  return draft.parts.get(name)?.[0]?.textOf(...further);
}

/** Where a part of the root begins; the first line where it is missing. */
export function lineOf(draft: Draft, name: string): number {
  return draft.parts.get(name)?.[0]?.line ?? 1;
}

import type { FileRefusal } from '@samgraf/intake';
import type { TakeRecord, XmlElement, XmlHandler, XmlTree } from '@samgraf/xml';
import { type Attachment, AttachmentReader } from './attachment-reader.ts';
import type { Draft } from './draft.ts';
import { FigureReader } from './figure-reader.ts';
import { type DraftLine, readLine } from './read-line.ts';
import type { Reporter } from './reporter.ts';

const kinds: Readonly<Record<string, Draft['kind']>> = {
  'inv:Invoice': 'INVOICE',
  'cn:CreditNote': 'CREDIT_NOTE',
  'ar:ApplicationResponse': 'RESPONSE',
};

/** More than the longest invoice that was ever seen: one of a month's telephony, a line for each call. */
const mostLines = 50_000;
const mostParts = 2_000;

/**
 * Takes a document part by part as it is read. An attachment is followed as it passes and never held; everything
 * else in the root is a small tree.
 */
export class DraftReader implements XmlHandler {
  readonly #reporter: Reporter;
  readonly #parts = new Map<string, XmlTree[]>();
  readonly #lines: DraftLine[] = [];
  #figures: FigureReader | null = null;
  readonly #attachments: Attachment[] = [];
  #kind: Draft['kind'] | null = null;
  #count = 0;
  #attachment: AttachmentReader | null = null;
  /** Whether the supporting document that is read has its reference. */
  #referred = false;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  /** The whole, when the file has been read to its end. */
  get draft(): Draft {
    return {
      kind: this.#kind!,
      parts: this.#parts,
      lines: this.#lines,
      attachments: this.#attachments,
    };
  }

  open(element: XmlElement, ancestors: readonly XmlElement[]): TakeRecord | undefined {
    const { name, line } = element;
    const depth = ancestors.length;
    if (depth === 0) {
      this.#kind = Object.hasOwn(kinds, name) ? kinds[name]! : null;
      if (this.#kind === null) this.#refuse('NOT_PEPPOL', line);
      return undefined;
    }
    if (depth === 1) {
      if (name === 'cac:InvoiceLine' || name === 'cac:CreditNoteLine') return this.#line;
      this.#count += 1;
      if (this.#count > mostParts) this.#refuse('TOO_MANY_PARTS', line);
      this.#referred = false;
      return name === 'cac:AdditionalDocumentReference' ? undefined : this.#part;
    }
    // Only a supporting document is followed further in.
    if (depth === 2 && name === 'cbc:ID') this.#referred = true;
    if (name === 'cbc:EmbeddedDocumentBinaryObject') this.#attachment = new AttachmentReader(element);
    return undefined;
  }

  text(piece: string): void {
    this.#attachment?.text(piece);
  }

  close({ name, line }: XmlElement, ancestors: readonly XmlElement[]): void {
    if (ancestors.length === 1 && !this.#referred) this.#reporter.tell('BR-52', line);
    if (name !== 'cbc:EmbeddedDocumentBinaryObject' || this.#attachment === null) return;
    this.#attachments.push(this.#attachment.end(this.#reporter));
    this.#attachment = null;
  }

  readonly #line = (line: XmlTree): void => {
    if (this.#lines.length >= mostLines) this.#refuse('TOO_MANY_PARTS', line.line);
    // The currency stands before the lines: the order of elements is the schema's.
    const currency = this.#parts.get('cbc:DocumentCurrencyCode')?.[0]?.textOf();
    this.#figures ??= new FigureReader(currency, this.#reporter);
    const kind = this.#kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE';
    this.#lines.push(readLine(line, kind, this.#figures, this.#reporter));
  };

  readonly #part = (part: XmlTree): void => {
    const same = this.#parts.get(part.name);
    if (same) same.push(part);
    else this.#parts.set(part.name, [part]);
  };

  #refuse(rule: 'NOT_PEPPOL' | 'TOO_MANY_PARTS', line: number): never {
    this.#reporter.tell(rule, line);
    throw this.#reporter.refusal as FileRefusal;
  }
}

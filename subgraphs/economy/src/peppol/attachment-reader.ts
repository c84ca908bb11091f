import type { XmlElement } from '@samgraf/xml';
import { isAsSaid, mayBeAttached, mediaTypeOf } from './media-type-of.ts';
import type { Reporter } from './reporter.ts';

/** What is known of a file within an invoice. Its bytes are never kept but in the raw file. */
export interface Attachment {
  /** As the sender calls it, made safe; null where nothing of it is. */
  readonly fileName: string | null;
  /** As the sender says. */
  readonly mediaType: string;
  /** As its first bytes say; null where they say nothing. */
  readonly seenMediaType: string | null;
  readonly bytes: number;
  /** Whether all of it is as it should be: base64, of the type that it says, of a name and size that may be. */
  readonly sound: boolean;
}

const mostBytes = 10 * 1024 * 1024;

/** So many characters of base64 give more bytes than any type is told by. */
const headCharacters = 64;

/** Measures an attachment as its text comes by: what it is and how large, holding no more than its beginning. */
export class AttachmentReader {
  readonly #element: XmlElement;
  #head = '';
  #characters = 0;
  #padding = 0;
  #valid = true;

  /** @param element `cbc:EmbeddedDocumentBinaryObject` */
  constructor(element: XmlElement) {
    this.#element = element;
  }

  text(piece: string): void {
    const base64 = piece.replace(/[ \t\r\n]+/g, '');
    if (base64 === '') return;
    const end = /={1,2}$/.exec(base64)?.[0].length ?? 0;
    // Nothing follows padding, and there is no third `=`.
    if (this.#padding > 0 && end < base64.length) this.#valid = false;
    if (/[^A-Za-z0-9+/]/.test(base64.slice(0, base64.length - end))) this.#valid = false;
    this.#padding += end;
    this.#characters += base64.length;
    if (this.#head.length < headCharacters) this.#head = (this.#head + base64).slice(0, headCharacters);
  }

  end(reporter: Reporter): Attachment {
    const { attributes, line } = this.#element;
    const mediaType = attributes.get('mimeCode') ?? '';
    const bytes = Math.floor((this.#characters * 3) / 4) - this.#padding;
    const seenMediaType = mediaTypeOf(Buffer.from(this.#head, 'base64'));
    const fileName = safeName(attributes.get('filename') ?? '');
    const wrong = [
      [mayBeAttached(mediaType), 'PEPPOL-EN16931-CL001'],
      [this.#valid && this.#characters % 4 === 0 && this.#padding <= 2, 'ATTACHMENT_NOT_BASE64'],
      [!mayBeAttached(mediaType) || isAsSaid(mediaType, seenMediaType), 'ATTACHMENT_TYPE_LIES'],
      [bytes <= mostBytes, 'ATTACHMENT_TOO_LARGE'],
      [fileName === (attributes.get('filename') ?? ''), 'ATTACHMENT_NAME'],
    ] as const;
    const broken = wrong.filter(([right]) => !right);
    for (const [, rule] of broken) reporter.tell(rule, line);
    return {
      fileName: fileName === '' ? null : fileName,
      mediaType: mayBeAttached(mediaType) ? mediaType : 'application/octet-stream',
      seenMediaType,
      bytes,
      sound: broken.length === 0,
    };
  }
}

/** The last part of a path, without what moves a cursor, hides its direction or means something to a file system. */
function safeName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .slice(0, 100);
}

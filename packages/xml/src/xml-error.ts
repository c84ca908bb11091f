/**
 * All that can be wrong with a document as XML, and what is said of it. The list is closed: callers make rules of
 * it. No message quotes the file, since what stands there may be about a person.
 */
export const xmlErrors = {
  EMPTY: 'The file is empty.',
  ENCODING_UNSUPPORTED:
    'The encoding is not one of UTF-8, ISO-8859-1, windows-1252, or UTF-16 with a byte order mark.',
  ENCODING_BROKEN: 'There are bytes that the encoding of the file cannot have.',
  DOCTYPE:
    'There is a document type declaration (DOCTYPE). These formats have none; entities are never expanded.',
  NOT_WELL_FORMED: 'The file is not well-formed XML.',
  UNFINISHED: 'The file ends before its root element does.',
  TOO_MANY_BYTES: 'The file is larger than is read.',
  TOO_DEEP: 'Elements are nested deeper than is read.',
  TOO_MANY_ATTRIBUTES: 'An element has more attributes than are read.',
  TOO_MANY_ELEMENTS: 'There are more elements than are read.',
  TEXT_TOO_LONG: 'The text of an element is longer than is read.',
  TOKEN_TOO_LONG: 'A tag, an attribute, a comment or a CDATA section is longer than is read.',
  RECORD_TOO_LARGE: 'A record has more elements or text than one record may have.',
} as const;

export type XmlErrorCode = keyof typeof xmlErrors;

/** Why a document was not read to its end. */
export interface XmlError {
  readonly code: XmlErrorCode;
  /** First line is 1; 0 where nothing had been read. */
  readonly line: number;
  /** The last character that was read; the first of a line is 1. Characters, not bytes. */
  readonly column: number;
  /** For people. Says nothing of the content. */
  readonly message: string;
}

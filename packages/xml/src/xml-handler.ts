import type { XmlElement } from './xml-element.ts';
import type { XmlTree } from './xml-tree.ts';

/** Takes one record when its element has closed. */
export type TakeRecord = (record: XmlTree) => void;

/**
 * What a document is told to, in its own order. What a handler throws passes through the reader.
 *
 * `open` may answer with a function: the element is then collected and handed to it as a tree when it closes, and
 * nothing of what is in it comes to `open`, `text` or `close`, nor does its own closing. So a file of any size is
 * read one record at a time.
 */
export interface XmlHandler {
  /** @param ancestors the elements it stands in, root first; valid during the call. */
  open?(element: XmlElement, ancestors: readonly XmlElement[]): TakeRecord | undefined;
  /** A piece of the text of the last of `ancestors`. Text may come in any number of pieces. */
  text?(piece: string, ancestors: readonly XmlElement[]): void;
  /** @param ancestors the elements it stood in. */
  close?(element: XmlElement, ancestors: readonly XmlElement[]): void;
}

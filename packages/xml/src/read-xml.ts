import type { XmlError } from './xml-error.ts';
import type { XmlHandler } from './xml-handler.ts';
import { type XmlOptions, XmlReader } from './xml-reader.ts';

/**
 * Reads a whole document in one pass.
 *
 * @param chunks its bytes, in pieces of any size.
 * @returns what is wrong with it; null where all of it was read. What the handler was told before an error was
 *   there, but the document is not: a receiver drops it.
 */
export function readXml(
  chunks: Iterable<Uint8Array>,
  handler: XmlHandler,
  options?: XmlOptions,
): XmlError | null {
  const reader = new XmlReader(handler, options);
  for (const chunk of chunks) {
    const error = reader.push(chunk);
    if (error !== null) return error;
  }
  return reader.end();
}

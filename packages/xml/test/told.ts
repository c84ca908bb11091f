import { readXml } from '../src/read-xml.ts';
import type { XmlError } from '../src/xml-error.ts';
import type { XmlHandler } from '../src/xml-handler.ts';
import type { XmlOptions } from '../src/xml-reader.ts';

/** What a document tells, one line for each call, texts put together. */
export function told(
  document: string | Uint8Array,
  options: XmlOptions = {},
  size = Number.POSITIVE_INFINITY,
): { readonly lines: string[]; readonly error: XmlError | null } {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') lines.push(`text ${JSON.stringify(text)}`);
    text = '';
  };
  const handler: XmlHandler = {
    open(element) {
      flush();
      const attributes = [...element.attributes].map(([name, value]) => ` ${name}=${value}`).join('');
      lines.push(`open ${element.name}${attributes} at ${element.line}`);
      return undefined;
    },
    text(piece) {
      text += piece;
    },
    close(element) {
      flush();
      lines.push(`close ${element.name}`);
    },
  };
  const error = readXml(pieces(document, size), handler, options);
  return { lines, error };
}

export function pieces(document: string | Uint8Array, size: number): Uint8Array[] {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  if (bytes.length <= size) return [bytes];
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

import { LineCounter, parseDocument } from 'yaml';
import { type IssuerMapping, issuerMapping } from './issuer-mapping.ts';

/**
 * One mapping from the text of its YAML file.
 * @param file named in errors.
 * @throws Error with one line for each fault: file, line, key and what was expected.
 */
export function readIssuerMapping(text: string, file: string): IssuerMapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new Error(
      document.errors.map((each) => `${file}:${lines.linePos(each.pos[0]).line}: ${each.message}`).join('\n'),
    );
  }
  const parsed = issuerMapping.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues
      .map(({ path, message }) => `${file}:${lineOf(path)}: ${path.join('.') || '(file)'}: ${message}`)
      .join('\n'),
  );

  /** The line of a key, or of the nearest one around it that is there. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

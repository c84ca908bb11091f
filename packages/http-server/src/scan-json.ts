/** What a text would hold as JSON, told without reading it. */
export interface JsonScan {
  readonly depth: number;
  /** Names of members, each time that one stands there. */
  readonly names: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Counts in one pass, with no stack of its own. A text that is not JSON gives counts that mean nothing, and is for
 * the parser to refuse.
 *
 * @param deepest the scan ends where the text nests deeper
 */
export function scanJson(text: string, deepest: number): JsonScan {
  let depth = 0;
  let most = 0;
  let names = 0;
  for (let index = 0; index < text.length && most <= deepest; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index);
    else if (code === colon) names++;
    else if (opening.has(code)) most = Math.max(most, ++depth);
    else if (closing.has(code)) depth--;
  }
  return { depth: most, names };
}

/** The index of the quote that ends the string which begins at `start`; past the end where none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes++;
    // An escaped backslash escapes nothing.
    if (escapes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

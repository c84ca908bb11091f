/** Words of a search that are looked for; what is more is not. */
const mostWords = 10;

/**
 * A search as FTS5 has it: every word must be there, the last letters of each may lack. Null where nothing is asked for. The
 * words are strings to FTS5, whatever stands in them: nobody's text is a query.
 */
export function matchOf(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
  if (words.length === 0) return null;
  return words.map((word) => `"${word.replaceAll('"', ' ').replaceAll('\u0000', ' ')}" *`).join(' ');
}

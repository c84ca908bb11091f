/** More words than this narrow nothing further. */
const mostWords = 10;

/**
 * What is asked of the index of words (FTS5): each word of the text, or a beginning of it, must be there. Each is quoted,
 * so that nothing in it is taken for the index's own language. Null where the text has no word.
 */
export function searchFor(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
  if (words.length === 0) return null;
  return words.map((word) => `"${word.replaceAll('"', ' ')}"*`).join(' AND ');
}

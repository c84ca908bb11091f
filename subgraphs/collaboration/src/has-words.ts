const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

/** Whether each of the words stands in a text, whatever the letters' case. No word stands in every text. */
export function hasWords(text: string, words: string): boolean {
  const searched = folded(text);
  return folded(words)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

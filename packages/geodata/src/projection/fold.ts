/** After `z`, in the order that Swedish has them. */
const letters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/**
 * A name as it sorts: letters in Swedish order whatever their case, and numbers by what they are, so that `Storgatan 9` comes
 * before `Storgatan 12`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('sv')
    .replace(/[åäö]/g, (letter) => letters[letter]!)
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

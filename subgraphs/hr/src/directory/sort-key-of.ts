/** After `z`, in the order of the Swedish alphabet. */
const last: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' };

/**
 * Where a name stands in the Swedish alphabet, compared by code unit: no case, å, ä and ö last, other marks left off.
 * What is not of it (also astral characters, whose code units sort otherwise than their code points) counts as `~`.
 */
function folded(name: string | null): string {
  return [...(name ?? '~').normalize('NFC').toLocaleLowerCase('sv')]
    .map((letter) => last[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^\u0020-\u007d]/gu, '~');
}

/** The sort key of an employee: family name, given name, id. Unique by the id; tabs come before every letter. */
export const sortKeyOf = (familyName: string | null, givenName: string | null, id: string): string =>
  [folded(familyName), folded(givenName), id].join('\t');

const plain: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

const folded = (name: string): string =>
  [...name.toLowerCase()]
    .map((letter) => plain[letter] ?? letter)
    .filter((letter) => /[a-z-]/.test(letter))
    .join('');

/**
 * Gives out addresses `anna.svensson@domain`, with a number where the name is taken.
 * @param domain below `.example`, so that no mail can reach anybody
 */
export function emailAddresses(domain: string): (givenName: string, familyName: string) => string {
  const used = new Map<string, number>();
  return (givenName, familyName) => {
    const name = `${folded(givenName)}.${folded(familyName)}`;
    const number = (used.get(name) ?? 0) + 1;
    used.set(name, number);
    return `${name}${number === 1 ? '' : number}@${domain}`;
  };
}

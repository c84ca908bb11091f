const folded: Readonly<Record<string, string>> = { Å: 'A', Ä: 'A', Ö: 'O', É: 'E', Ü: 'U' };

const letters = (name: string): string =>
  [...name.toUpperCase()]
    .map((letter) => folded[letter] ?? letter)
    .filter((letter) => letter >= 'A' && letter <= 'Z')
    .join('')
    .slice(0, 2)
    .padEnd(2, 'X');

/** `Anna Svensson` → `ANSV01`, the next free number with this employer. @param used counts by initials */
export function signature(givenName: string, familyName: string, used: Map<string, number>): string {
  const initials = letters(givenName) + letters(familyName);
  const number = (used.get(initials) ?? 0) + 1;
  used.set(initials, number);
  return initials + String(number).padStart(2, '0');
}

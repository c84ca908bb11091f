/** Values of a feature by our names: as JSON has them, or as text from GML. */
export class Values {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #names: Readonly<Record<string, string>>;

  /** @param names our name → the service's */
  constructor(values: Readonly<Record<string, unknown>>, names: Readonly<Record<string, string>>) {
    this.#values = values;
    this.#names = names;
  }

  /** Null where there is none, or what is no text of reasonable length. */
  text(name: string): string | null {
    const value = this.#value(name);
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? tidy(value) : '';
    return text === '' || text.length > 200 ? null : text;
  }

  whole(name: string): number | null {
    const value = this.#value(name);
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
  }

  flag(name: string): boolean | null {
    const value = this.#value(name);
    if (value === true || value === 'true' || value === '1' || value === 1) return true;
    return value === false || value === 'false' || value === '0' || value === 0 ? false : null;
  }

  /** One of a closed list of words, by what we call it; null for another. */
  word<W extends string>(name: string, words: Readonly<Record<string, W>>): W | null {
    const value = this.text(name)?.toLocaleUpperCase('sv') ?? '';
    return Object.hasOwn(words, value) ? (words[value] as W) : null;
  }

  #value(name: string): unknown {
    const key = this.#names[name] ?? name;
    return Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
  }
}

/** Characters outside of the basic plane sort otherwise in a database than here, and no name in a register has one. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');

/** Keeps the `size` entries that were used last. */
export class Lru<V> {
  readonly #entries = new Map<string, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The entry of a key; made when it is absent. What `make` throws is not kept. */
  getOrMake(key: string, make: () => V): V {
    let value = this.#entries.get(key);
    if (value !== undefined) this.#entries.delete(key);
    else value = make();
    // A Map keeps the order of insertion: the first is the one unused for longest.
    this.#entries.set(key, value);
    if (this.#entries.size > this.#size) this.#entries.delete(this.#entries.keys().next().value as string);
    return value;
  }
}

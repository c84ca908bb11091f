/** Makes absolute addresses below the public base, with the parameters that a client must send again. */
export class Addresses {
  readonly #base: string;
  readonly #kept: ReadonlyMap<string, string>;

  /**
   * @param base the public address of the map layers: `https://samgraf.example/ogc`
   * @param kept goes into every address: a layer's key
   */
  constructor(base: string, kept: ReadonlyMap<string, string>) {
    this.#base = base;
    this.#kept = kept;
  }

  to(path: readonly string[], parameters: Iterable<readonly [string, string]> = []): string {
    const all = new Map([...this.#kept, ...parameters]);
    const query = [...all].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    const address = [this.#base, ...path.map(encodeURIComponent)].join('/');
    return query.length > 0 ? `${address}?${query.join('&')}` : address;
  }
}

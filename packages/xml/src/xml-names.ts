/** Names in the reader's own prefixes. */
export class XmlNames {
  readonly #prefixes: ReadonlyMap<string, string>;

  /** @param namespaces URI by prefix. */
  constructor(namespaces: Readonly<Record<string, string>>) {
    this.#prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, `${prefix}:`]));
  }

  name(uri: string, local: string): string {
    if (uri === '') return local;
    return (this.#prefixes.get(uri) ?? '?:') + local;
  }
}

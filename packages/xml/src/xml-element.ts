/**
 * An element that has been opened. Names are in the reader's own prefixes, whatever prefixes the file uses:
 * `cbc:ID` is an ID of the namespace that the reader calls `cbc`. A name in no namespace has no prefix; one in a
 * namespace that the reader was not told of begins with `?:`.
 */
export interface XmlElement {
  readonly name: string;
  /** By name. Namespace declarations are not among them. An attribute without a prefix has no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag begins, or a little later. First line is 1. */
  readonly line: number;
}

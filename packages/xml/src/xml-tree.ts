import type { XmlElement } from './xml-element.ts';

/** One record of a document: a small element with all that is in it. */
export class XmlTree implements XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly children: XmlTree[] = [];
  /** The text that stands directly in this element, its pieces put together. */
  text = '';

  constructor(element: XmlElement) {
    this.name = element.name;
    this.attributes = element.attributes;
    this.line = element.line;
  }

  /** The first element by going down these names from here; the element itself where no name is given. */
  find(...names: readonly string[]): XmlTree | undefined {
    let at: XmlTree | undefined = this;
    for (const name of names) at = at?.children.find((each) => each.name === name);
    return at;
  }

  /** Every child of a name, in the file's order. */
  all(name: string): XmlTree[] {
    return this.children.filter((each) => each.name === name);
  }

  /** Text by going down these names, without the blanks around it; undefined where there is none. */
  textOf(...names: readonly string[]): string | undefined {
    return this.find(...names)?.text.trim() || undefined;
  }
}

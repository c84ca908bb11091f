import type { XmlElement } from './xml-element.ts';
import type { TakeRecord } from './xml-handler.ts';
import type { XmlLimits } from './xml-limits.ts';
import { XmlTree } from './xml-tree.ts';

/** Puts one record together as a tree, within its limits. */
export class RecordBuilder {
  readonly #limits: XmlLimits;
  readonly #take: TakeRecord;
  readonly #refuse: () => never;
  readonly #open: XmlTree[] = [];
  #elements = 0;
  #characters = 0;

  /** @param refuse called where the record is larger than a record may be. */
  constructor(limits: XmlLimits, take: TakeRecord, refuse: () => never) {
    this.#limits = limits;
    this.#take = take;
    this.#refuse = refuse;
  }

  open(element: XmlElement): void {
    this.#elements += 1;
    if (this.#elements > this.#limits.recordElements) this.#refuse();
    for (const value of element.attributes.values()) this.#count(value);
    const tree = new XmlTree(element);
    this.#open.at(-1)?.children.push(tree);
    this.#open.push(tree);
  }

  text(piece: string): void {
    this.#count(piece);
    this.#open.at(-1)!.text += piece;
  }

  /** @returns whether that was the record itself. */
  close(): boolean {
    const tree = this.#open.pop()!;
    if (this.#open.length > 0) return false;
    this.#take(tree);
    return true;
  }

  #count(text: string): void {
    this.#characters += text.length;
    if (this.#characters > this.#limits.recordText) this.#refuse();
  }
}

/** How much of each is read before a document is refused. A million laughs end at the first one too many. */
export interface XmlLimits {
  readonly bytes: number;
  /** Elements within each other; the root is 1. */
  readonly depth: number;
  /** Of one element, namespace declarations included. */
  readonly attributes: number;
  /** Of the whole document. */
  readonly elements: number;
  /** Characters of one run of text. It is handed on in pieces, so that a long run need not be held. */
  readonly text: number;
  /** Characters of what must be held whole: a tag, an attribute, a comment, a CDATA section. */
  readonly token: number;
  /** Elements of one record that is collected as a tree. */
  readonly recordElements: number;
  /** Characters of text and attributes of one record that is collected as a tree. */
  readonly recordText: number;
}

const mebi = 1024 * 1024;

export const defaultXmlLimits: XmlLimits = {
  bytes: 1024 * mebi,
  depth: 64,
  attributes: 64,
  elements: 50_000_000,
  text: 256 * mebi,
  token: mebi,
  recordElements: 20_000,
  recordText: 4 * mebi,
};

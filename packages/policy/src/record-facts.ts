/** What a connector says of one record that the rule needs. Never from a client, never from `_entities`. */
export interface RecordFacts {
  /** Personal numbers (twelve digits) of those whose own data it is, for a citizen's right to it. */
  readonly subjects: readonly string[];
  /** Raised confidentiality of this record, as a secrecy marking (OSL 5:5) raises it; null when not. */
  readonly confidentiality: 0 | 1 | 2 | 3 | null;
  /**
   * Protected identity (sekretessmarkering, skyddad folkbokföring). UNKNOWN where it should be known and is
   * not, which counts as PROTECTED. NOT_PERSONAL where the record is about nobody.
   */
  readonly marking: 'NONE' | 'PROTECTED' | 'UNKNOWN' | 'NOT_PERSONAL';
  /**
   * The tenant that is responsible by law for the person that it is about, where that may be another than the owner: the
   * home municipality of a pupil. Nobody when left out.
   */
  readonly responsible?: string | null;
  /**
   * A draft (utkast): no official document yet (TF 2:12), so it is its authority's staff's alone: never public, never
   * a party's, never under an agreement. What is not said to be a draft is none.
   */
  readonly draft?: boolean;
}

/** A named operation of a portal or an analyst, from `schema/operations/<Name>.graphql`. */
export interface RegisteredOperation {
  readonly name: string;
  /** The document as it stands in the file. */
  readonly source: string;
  /** Codes of the purposes (ändamål) it declares; the first holds where the caller states none. Never empty. */
  readonly purposes: readonly string[];
}

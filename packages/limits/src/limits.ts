/** What one request may ask for. Refused before anything is fetched. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields, with every fragment spread counted as what it brings. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects that the answer may hold: pages multiply. */
  readonly cost: number;
  /** Operations in one HTTP request; 1 turns batching off. */
  readonly batch: number;
}

/** Several times what the largest operation of our own needs, and what GraphiQL asks of the schema (230 fields). */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  depth: 14,
  fields: 1_000,
  aliases: 60,
  directives: 60,
  cost: 100_000,
  batch: 1,
};

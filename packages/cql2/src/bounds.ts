/** What one filter may hold. It comes from outside, and each row is held against it. */
export const bounds = {
  /** Characters of its text, or of its JSON. */
  length: 10_000,
  /** Expressions within expressions. */
  depth: 40,
  /** Values that it names: numbers, texts, dates. */
  literals: 1_000,
  /** Positions of all its geometries. */
  positions: 1_000,
} as const;

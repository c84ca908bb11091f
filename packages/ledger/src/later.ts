/** The later of two times, RFC 3339 in UTC as `toISOString` writes them: a clock set back sets no ledger back. */
export function later(one: string, other: string): string {
  if (one > other) return one;
  return other;
}

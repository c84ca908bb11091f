/**
 * The unit that a code of the cost-centre dimension belongs to: its first `prefix` characters. A code of just
 * that length is a unit's own; a shorter one has none.
 */
export function unitOf(code: string, prefix: number): string | null {
  return code.length < prefix ? null : code.slice(0, prefix);
}

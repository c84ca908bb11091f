/** The parts of an id in the graph: `1461:case:BN-2026-000123`. */
export interface RecordId {
  readonly tenant: string;
  readonly kind: string;
  /** What the source itself calls it; may hold colons. */
  readonly local: string;
}

export function recordId(tenant: string, kind: string, local: string): string {
  return `${tenant}:${kind}:${local}`;
}

/** The parts of an id; null when it is none of this kind. */
export function parseRecordId(id: string, kind: string): RecordId | null {
  const parts = /^([0-9a-z-]+):([0-9a-z-]+):(.+)$/su.exec(id);
  if (!parts || parts[2] !== kind) return null;
  return { tenant: parts[1] as string, kind, local: parts[3] as string };
}

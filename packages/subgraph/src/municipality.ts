/** The tenant that an id begins with; null for what is no id of ours. `joint:` ids belong to no single tenant. */
export function tenantOf(id: string): string | null {
  const colon = id.indexOf(':');
  return colon > 0 && colon <= 20 && id.length <= 300 ? id.slice(0, colon) : null;
}

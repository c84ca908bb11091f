/** The id of a tenant in the graph: its code is also its local name. */
export function tenantId(code: string): string {
  return `${code}:tenant:${code}`;
}

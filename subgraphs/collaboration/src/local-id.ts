/** The local name in an id of this kind and, where given, tenant; null when it is another's or none. */
export function localId(id: string, kind: string, tenant: string | null): string | null {
  const [of, is, ...name] = id.split(':');
  return is === kind && (tenant === null || of === tenant) && name.length === 1 ? (name[0] as string) : null;
}

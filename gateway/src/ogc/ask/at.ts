/** What lies at a path of an answer; undefined where the way ends before. */
export function at(node: unknown, path: readonly string[]): unknown {
  let found = node;
  for (const each of path) found = (found as Record<string, unknown> | null | undefined)?.[each];
  return found;
}

/** The places of what has been before in a list, by its key. */
export function duplicates<T>(list: readonly T[], key: (each: T) => string): number[] {
  const seen = new Set<string>();
  return list.flatMap((each, index) => {
    const repeated = seen.has(key(each));
    seen.add(key(each));
    return repeated ? [index] : [];
  });
}

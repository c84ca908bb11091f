/** Query parameters; a list repeats its name, what is null or absent is left out. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

/** Path and query of a request. What comes from a client can neither leave its segment nor its parameter. */
export function requestPath(basePath: string, segments: readonly string[], query: Query = {}): string {
  for (const segment of segments) {
    // URL parsers take these away together with the segment before them, escaped or not.
    if (segment === '' || segment === '.' || segment === '..') throw new TypeError('Not a path segment.');
  }
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined) parameters.append(name, String(each));
    }
  }
  const path = [basePath, ...segments.map(encodeURIComponent)].join('/');
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** No server takes a filter of any length; most are content with this. Characters. */
const longest = 4_000;

/** And none answers any number of resources: as many as fit in a page of the standard's more modest servers. */
const most = 100;

/**
 * Filters (RFC 7644, 3.4.2.2) that find every resource with one of these values: as few as are short enough. Each value is
 * once in them, quoted as JSON, so that nothing in it can end the quotation.
 */
export function filtersOf(attribute: string, values: readonly string[]): string[] {
  const filters: string[] = [];
  let filter = '';
  let count = 0;
  for (const value of new Set(values)) {
    const next = `${attribute} eq ${JSON.stringify(value)}`;
    if (count > 0 && (count === most || filter.length + next.length + 4 > longest)) {
      filters.push(filter);
      filter = '';
      count = 0;
    }
    filter = count === 0 ? next : `${filter} or ${next}`;
    count++;
  }
  return count === 0 ? filters : [...filters, filter];
}

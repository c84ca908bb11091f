import type { Catalogue } from '@samgraf/policy';

/** The types that information is in: no page of a list, no edge of one, and nothing that is done. */
export function shownTypes({ types }: Catalogue): string[] {
  return [...types.keys()].filter((type) => type !== 'Mutation' && !/(Connection|Edge)$/.test(type)).sort();
}

/** As many as a list that is not paged holds: what comes after is not known. */
const most = 500;

/** The last of a list that is known whole; null where there is none. */
export const lastOf = <T>(list: readonly T[] | null): T | null =>
  list === null || list.length >= most ? null : (list.at(-1) ?? null);

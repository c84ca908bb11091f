/** A name of GraphQL (2.1.9), of which one end is ours: it stands in ledgers. */
const name = /^[_A-Za-z][_0-9A-Za-z]{0,99}$/;

/** The name of the caller's operation as `x-operation` states it; undefined for what is no name. */
export function statedOperation(given: string | undefined): string | undefined {
  return given !== undefined && name.test(given) ? given : undefined;
}

import { OgcRefusal } from '../ask/ogc-refusal.ts';

/** The parameters of an address, each once. */
export type Query = ReadonlyMap<string, string>;

/**
 * Takes the parameters of an address; what the address does not know is refused (OGC 17-069r4, 7.6), since a filter
 * that is misspelt would else give everything.
 *
 * @throws OgcRefusal
 */
export function readQuery(given: unknown, known: ReadonlySet<string>): Query {
  const query = new Map<string, string>();
  for (const [name, value] of Object.entries((given ?? {}) as Record<string, unknown>)) {
    if (!known.has(name)) {
      throw badParameter(`"${name.slice(0, 60)}" is no parameter here; there are: ${[...known].join(', ')}.`);
    }
    if (typeof value !== 'string') throw badParameter(`"${name}" is given more than once.`);
    query.set(name, value);
  }
  return query;
}

/** A parameter that is not taken, as it must be told. */
export const badParameter = (description: string): OgcRefusal =>
  new OgcRefusal(400, 'InvalidParameterValue', description);

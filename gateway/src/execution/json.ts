/** An object of an answer as it came from a subgraph, merged with what others said of it. */
export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own property; never what every object inherits (`constructor` is a valid name in GraphQL). */
export function own(object: JsonObject, key: string): unknown {
  return key in Object.prototype && !Object.hasOwn(object, key) ? undefined : object[key];
}

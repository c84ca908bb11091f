/** What a span may be called. */
export const spanNames = ['request', 'plan', 'fetch', 'subgraph', 'source', 'import'] as const;

export type SpanName = (typeof spanNames)[number];

/**
 * Every attribute that a span or a measure may have: a closed list. Each has few values, all from the schema, the
 * configuration or a closed list of codes; none says who asked, for what, or about whom.
 */
export const attributeNames = [
  /** Name of a registered operation; `other` for every other. */
  'samgraf.operation',
  /** `OK`, or a code of docs/errors.md, or why a source failed. */
  'samgraf.outcome',
  'samgraf.subgraph',
  /** System id as in the configuration. */
  'samgraf.system',
  /** Code of the municipality whose part of a system is asked. */
  'samgraf.municipality',
  'http.response.status_code',
] as const;

export type AttributeName = (typeof attributeNames)[number];

export type SpanAttributes = { readonly [Name in AttributeName]?: string | number };

import type { Connector } from '@samgraf/sources';

/** What a subgraph's own room gives: resolvers that say what, connectors that say from where. */
export interface SubgraphDefinition {
  /** Also names its schema: `schema/<name>.graphql`. */
  readonly name: string;
  // The generated `Resolvers` of each subgraph is a closed type of its own; what is common is this much.
  // biome-ignore lint/suspicious/noExplicitAny: resolver maps are contravariant in their arguments
  readonly resolvers: Readonly<Record<string, any>>;
  readonly connectors: readonly Connector[];
  /** Whether the connectors can answer (a first import may be running). */
  ready(): boolean;
  close(): Promise<void>;
}

import type { Connector, SourceStatus } from '@samgraf/sources';
import type { ContentSource } from './content/content.ts';

/** What a subgraph's own room gives: resolvers that say what, connectors that say from where. */
export interface SubgraphDefinition {
  /** Also names its schema: `schema/<name>.graphql`. */
  readonly name: string;
  // The generated `Resolvers` of each subgraph is a closed type of its own; what is common is this much.
  // biome-ignore lint/suspicious/noExplicitAny: resolver maps are contravariant in their arguments
  readonly resolvers: Readonly<Record<string, any>>;
  readonly connectors: readonly Connector[];
  /** Files that records lead to; none when left out. */
  readonly content?: ContentSource;
  /** Whether the connectors can answer (a first import may be running). */
  ready(): boolean;
  /** How each way to each of its systems stands; none where it has no systems behind it. */
  sources?(): readonly SourceStatus[];
  close(): Promise<void>;
}

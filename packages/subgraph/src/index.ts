export type { ContentAnswer, ContentLink, ContentRequest, ContentSource } from './content/content.ts';
export { createSubgraph } from './create-subgraph.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export type { Asker } from './masks.ts';
export { observeSubgraph } from './observe-subgraph.ts';
export { pageSize } from './page-size.ts';
export type { Context, Page, Read, ReadConnection } from './read.ts';
export type { RecordOf } from './record-of.ts';
export { type ServedSubgraph, serveSubgraph } from './serve-subgraph.ts';
export type {
  DeniedEntry,
  SourceEntry,
  Subgraph,
  SubgraphHeaders,
  SubgraphRequest,
  SubgraphResponse,
} from './subgraph.ts';
export type { SubgraphDefinition } from './subgraph-definition.ts';
export type { Surroundings } from './surroundings.ts';
export { swedishDate } from './swedish-date.ts';

import type { SourceStatus } from '@samgraf/sources';
import type { ContentAnswer, ContentRequest, SubgraphRequest, SubgraphResponse } from '@samgraf/subgraph';

/** The one way from the gateway to a subgraph, whether it runs in this process or another. */
export interface SubgraphTransport {
  readonly name: string;
  /**
   * Asks the subgraph. Rejects with a `SubgraphUnavailable` when no GraphQL answer came: refused, timed out, too
   * large, or not GraphQL. Errors within an answer are part of the answer.
   */
  fetch(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** The bytes that a link of this subgraph leads to. @throws SubgraphUnavailable */
  content?(request: ContentRequest): Promise<ContentAnswer>;
  /** Whether the subgraph says that it can answer. Never rejects. */
  ready(): Promise<boolean>;
  /** How each way to each of its systems stands; null when it does not say. Never rejects. */
  sources?(): Promise<readonly SourceStatus[] | null>;
  close(): Promise<void>;
}

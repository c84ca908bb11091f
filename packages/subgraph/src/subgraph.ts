import type { SourceStatus } from '@samgraf/sources';
import type { GraphQLSchema } from 'graphql';
import type { ContentAnswer, ContentRequest } from './content/content.ts';

/** What reaches a subgraph, over HTTP or in process. Only the token says who asks. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly headers: SubgraphHeaders;
  readonly signal?: AbortSignal | undefined;
}

/** The headers that mean something to a subgraph, by their lower-case names. */
export interface SubgraphHeaders {
  readonly authorization?: string | undefined;
  readonly 'x-purpose'?: string | undefined;
  readonly 'x-case'?: string | undefined;
  readonly 'x-request-id'?: string | undefined;
  /** Name of the caller's operation, for the ledger. */
  readonly 'x-operation'?: string | undefined;
  /** W3C Trace Context: which span of the caller's it is asked in. */
  readonly traceparent?: string | undefined;
}

export interface SourceEntry {
  readonly municipality: string;
  readonly system: string;
  readonly status: 'LIVE' | 'CACHED' | 'FAILED' | 'NOT_CONNECTED';
  readonly asOf: string | null;
  readonly reason: string | null;
}

export interface DeniedEntry {
  /** `Type.field` */
  readonly field: string;
  readonly municipality: string;
  readonly reason: string;
}

export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string | number> | undefined;
    readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  }>;
  readonly extensions?: {
    readonly sources: readonly SourceEntry[];
    readonly access: { readonly denied: readonly DeniedEntry[] };
  };
}

/** A subgraph at work. Both transports go through `execute`: it verifies, decides, limits and masks. */
export interface Subgraph {
  readonly name: string;
  /** Executable, with what federation adds; for Apollo Server and for lints. */
  readonly schema: GraphQLSchema;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** The bytes that a link leads to, under the same rules; absent where no record has any. */
  content?(request: ContentRequest): Promise<ContentAnswer>;
  /** Ready to answer. */
  ready(): boolean;
  /** How each way to each of its systems stands. */
  sources?(): readonly SourceStatus[];
  close(): Promise<void>;
}

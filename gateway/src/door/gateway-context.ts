import type { Principal } from '@samgraf/policy';
import type { SubgraphHeaders } from '@samgraf/subgraph';
import type { FastifyRequest } from 'fastify';
import type { Admission } from '../rates/rate-limiter.ts';

/** What one operation carries from the door to the subgraphs. Each operation of a batch has its own. */
export interface GatewayContext {
  /** The HTTP request that it came with; the operations of a batch share one. */
  readonly request: FastifyRequest;
  readonly requestId: string;
  readonly principal: Principal;
  /** What the caller may still ask for; null where nothing is counted. */
  readonly admission: Admission | null;
  /** Aborts when the client has gone or the deadline has passed. */
  readonly signal: AbortSignal;
  /** As `x-purpose` came. */
  readonly statedPurpose: string | undefined;
  /** Forwarded to every subgraph; purpose and operation are filled in when the operation is known. */
  headers: SubgraphHeaders;
}

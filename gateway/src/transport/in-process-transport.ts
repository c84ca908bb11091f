import type { Subgraph, SubgraphRequest, SubgraphResponse } from '@samgraf/subgraph';
import type { SubgraphTransport } from './subgraph-transport.ts';
import { SubgraphUnavailable } from './subgraph-unavailable.ts';
import { withinDeadline } from './within-deadline.ts';

/** How long a subgraph in this process may take. */
export interface InProcessTransportOptions {
  /** Milliseconds. Default 8 000. */
  readonly deadline?: number;
}

/** A subgraph in this process: no socket and no JSON between, the same deadline and the same errors. */
export function inProcessTransport(
  subgraph: Subgraph,
  { deadline = 8_000 }: InProcessTransportOptions = {},
): SubgraphTransport {
  const { name } = subgraph;

  async function execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    try {
      return await subgraph.execute(request);
    } catch (error) {
      // An error with a code is an answer (UNAUTHENTICATED); any other is a defect whose text stays inside.
      if (hasCode(error)) return { data: null, errors: [error] };
      throw new SubgraphUnavailable(name, 'REFUSED');
    }
  }

  return {
    name,
    fetch: (request) =>
      withinDeadline(name, deadline, request.signal, (signal) => execute({ ...request, signal })),
    ...(subgraph.content && { content: (request) => subgraph.content!(request) }),
    ready: async () => subgraph.ready(),
    sources: async () => subgraph.sources?.() ?? [],
    close: () => subgraph.close(),
  };
}

function hasCode(error: unknown): error is { message: string; extensions: { code: string } } {
  const { extensions } = (error ?? {}) as { extensions?: { code?: unknown } };
  return typeof extensions?.code === 'string';
}

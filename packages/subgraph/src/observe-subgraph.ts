import { codes } from '@samgraf/errors';
import { inSpan, recordSubgraph, requestIdOf, withinRequest } from '@samgraf/telemetry';
import type { Logger } from 'pino';
import type { ContentRequest } from './content/content.ts';
import type { Subgraph, SubgraphHeaders, SubgraphRequest, SubgraphResponse } from './subgraph.ts';
import type { SubgraphDefinition } from './subgraph-definition.ts';

/**
 * A subgraph that tells what it does: one line for each request, with its id, and a measure and a span of it. Told are
 * the outcome and the time, and nothing of the question, the answer, or who asked. And it tells how its sources stand.
 */
export function observeSubgraph(
  subgraph: Subgraph,
  { sources }: Pick<SubgraphDefinition, 'sources'>,
  log: Logger,
): Subgraph {
  const { name, content } = subgraph;

  async function execute(request: SubgraphRequest, requestId: string): Promise<SubgraphResponse> {
    const started = performance.now();
    const attributes = { 'samgraf.subgraph': name };
    const parent = request.headers.traceparent;
    return inSpan('subgraph', { attributes, parent, side: 'SERVER' }, async (span) => {
      let outcome = 'THROWN';
      try {
        const response = await subgraph.execute(request);
        outcome = outcomeOf(response);
        return response;
      } finally {
        const duration = performance.now() - started;
        span.outcome(outcome);
        recordSubgraph(name, outcome, duration / 1000);
        log.info({ requestId, outcome, durationMs: Math.round(duration * 10) / 10 }, 'subgraph request');
      }
    });
  }

  return Object.assign(Object.create(subgraph) as Subgraph, {
    sources: () => sources?.() ?? [],
    execute: (request: SubgraphRequest) => within(request, execute),
    ...(content && {
      content: (request: ContentRequest) => within(request, (known) => content.call(subgraph, known)),
    }),
  });
}

/** The id is from outside, like everything of a request: it goes into logs and on to the sources. */
function within<T extends { readonly headers: SubgraphHeaders }, R>(
  request: T,
  work: (request: T, requestId: string) => R,
): R {
  const requestId = requestIdOf(request.headers['x-request-id']);
  const headers = { ...request.headers, 'x-request-id': requestId };
  return withinRequest(requestId, () => work({ ...request, headers }, requestId));
}

function outcomeOf({ errors }: SubgraphResponse): string {
  const code = errors?.[0] === undefined ? 'OK' : errors[0].extensions?.code;
  return code === 'OK' || (typeof code === 'string' && code in codes) ? code : 'OTHER';
}

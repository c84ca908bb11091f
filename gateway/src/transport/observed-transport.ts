import { inSpan, recordFetch, traceparent } from '@samgraf/telemetry';
import { isKnownCode } from '../door/http-error.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';
import { SubgraphUnavailable } from './subgraph-unavailable.ts';

/** A transport whose questions are measured and traced, and go out with the trace that they belong to. */
export function observedTransport(transport: SubgraphTransport): SubgraphTransport {
  const { name } = transport;
  return Object.assign(Object.create(transport) as SubgraphTransport, {
    async fetch(request: Parameters<SubgraphTransport['fetch']>[0]) {
      const started = performance.now();
      return inSpan('fetch', { attributes: { 'samgraf.subgraph': name }, side: 'CLIENT' }, async (span) => {
        let outcome = 'THROWN';
        try {
          const parent = traceparent();
          const answer = await transport.fetch(
            parent === undefined
              ? request
              : { ...request, headers: { ...request.headers, traceparent: parent } },
          );
          outcome = outcomeOf(answer.errors?.[0]?.extensions?.code);
          return answer;
        } catch (error) {
          if (error instanceof SubgraphUnavailable) outcome = error.reason;
          throw error;
        } finally {
          span.outcome(outcome);
          recordFetch(name, outcome, (performance.now() - started) / 1000);
        }
      });
    },
  });
}

/** Codes that a subgraph invents are not told apart: the list of outcomes is closed. */
function outcomeOf(code: unknown): string {
  if (code === undefined) return 'OK';
  return isKnownCode(code) ? code : 'OTHER';
}

import {
  isTracing,
  recordRequest,
  type StartedSpan,
  startSpan,
  withinRequest,
  withinSpan,
} from '@samgraf/telemetry';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is told of an operation: the name of a registered one, and the code that it ended with. */
interface Note {
  readonly operation?: string | null;
  readonly outcome?: string;
}

const notes = new WeakMap<FastifyRequest, Note>();

/** Notes what measures and traces may say of a request; what is noted later counts. */
export function noteOutcome(request: FastifyRequest, note: Note): void {
  notes.set(request, { ...notes.get(request), ...note });
}

/**
 * Answers each request within its own context, from which logs have its id, and spans their parent; measures those to
 * the graph. The trace begins here: a `traceparent` of the outside would let anybody choose what is recorded.
 */
export function observeRequests(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, StartedSpan>();
  const enter = (request: FastifyRequest, work: () => void) => {
    const span = spans.get(request);
    withinRequest(request.id, () => (span ? withinSpan(span, work) : work()));
  };
  server.addHook('onRequest', (request, _reply, done) => {
    if (isTracing() && isToGraph(request)) spans.set(request, startSpan('request', { side: 'SERVER' }));
    enter(request, done);
  });
  // The body arrives by events of the socket, which know nothing of what came before them.
  server.addHook('preValidation', (request, _reply, done) => enter(request, done));
  server.addHook('onResponse', async (request, reply) => {
    const note = notes.get(request);
    // A page for a browser is no operation.
    if (!isToGraph(request) || (!note && reply.statusCode < 400)) return;
    const outcome = note?.outcome ?? `HTTP_${reply.statusCode}`;
    const operation = note?.operation ?? null;
    recordRequest(operation, outcome, reply.elapsedTime / 1000);
    const span = spans.get(request);
    span?.set({
      'samgraf.operation': operation ?? 'other',
      'http.response.status_code': reply.statusCode,
    });
    span?.outcome(outcome);
    span?.end();
  });
}

const isToGraph = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url === '/graphql';

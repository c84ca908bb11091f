import type { FastifyInstance } from 'fastify';
import type { HealthWatch } from './health.ts';

/** `GET /health`: 200 when ready to answer, 503 before and while draining. */
export function mountHealth(server: FastifyInstance, health: HealthWatch): void {
  server.get('/health', async (_request, reply) => {
    const answer = await health.ask();
    reply.header('cache-control', 'no-store');
    return reply.code(answer.status === 'READY' ? 200 : 503).send(answer);
  });
}

import type { SourceHttp } from './source-http.ts';
import type { SourceStatus } from './source-status.ts';

/** How a system over HTTP stands, for each of the tenants that it serves. */
export function statusesOf(source: SourceHttp): SourceStatus[] {
  const { system, breaker, connections } = source.health();
  return connections.map(({ tenant, state, since, lastSuccess, lastFailure }) => ({
    municipality: tenant,
    system,
    way: 'HTTP',
    state,
    asOf: lastSuccess,
    since,
    breaker,
    lastError: lastFailure && { at: lastFailure.at, code: lastFailure.reason },
    lastImport: null,
  }));
}

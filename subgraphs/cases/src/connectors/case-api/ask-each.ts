import type { Asking, Call, ConnectionState, Scope } from '@samgraf/sources';
import type { CaseConnection } from './case-connection.ts';
import { Terms } from './terms.ts';

/** What has failed in a request already, by its call. */
const failed = new WeakMap<Call, Map<CaseConnection, ConnectionState>>();

/**
 * Asks every connection that holds something within the scope, all at the same time. One that fails gives no value
 * and is told of in the states; it is not asked again for the same request, which would wait once more for nothing.
 */
export async function askEach<R>(
  connections: readonly CaseConnection[],
  scope: Scope,
  call: Call,
  work: (terms: Terms, asking: Asking) => Promise<R>,
): Promise<{ values: R[]; states: ConnectionState[] }> {
  const asked = await Promise.all(
    connections.flatMap((connection) => {
      const terms = Terms.of(connection, scope);
      return terms ? askOnce(connection, call, (asking) => work(terms, asking)) : [];
    }),
  );
  return {
    values: asked.flatMap(({ value }) => (value === null ? [] : [value])),
    states: asked.map(({ state }) => state),
  };
}

async function askOnce<R>(
  connection: CaseConnection,
  call: Call,
  work: (asking: Asking) => Promise<R>,
): Promise<{ value: R | null; state: ConnectionState }> {
  const before = failed.get(call)?.get(connection);
  if (before) return { value: null, state: before };
  const { value, state } = await connection.source.ask(call, work);
  if (value === null && state.status === 'FAILED') {
    const known = failed.get(call) ?? new Map<CaseConnection, ConnectionState>();
    failed.set(call, known.set(connection, state));
  }
  return { value, state };
}

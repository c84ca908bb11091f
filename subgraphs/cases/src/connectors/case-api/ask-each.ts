import type { Asking, Call, ConnectionState, Scope } from '@samgraf/sources';
import type { CaseConnection } from './case-connection.ts';
import { Terms } from './terms.ts';

/**
 * Asks every connection that holds something within the scope, all at the same time. One that fails gives no value
 * and is told of in the states.
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
      return terms ? connection.source.ask(call, (asking) => work(terms, asking)) : [];
    }),
  );
  return {
    values: asked.flatMap(({ value }) => (value === null ? [] : [value])),
    states: asked.map(({ state }) => state),
  };
}

import type { Answer, Asking, Call, Scope } from '@samgraf/sources';
import { conform, idsWithin } from '@samgraf/sources';
import { z } from 'zod';
import { askEach } from './ask-each.ts';
import type { CaseConnection } from './case-connection.ts';
import { type Errand, errandShape } from './protocol.ts';
import type { Taken, Terms } from './terms.ts';

const answer = z.object({ errands: z.array(z.unknown()) });

/**
 * Errands by number, asked for once in a request: the parties of a list of cases come from what the list itself
 * fetched. What is kept is kept for one call, as it came, and is held against the scope again each time it is used.
 */
export class Errands {
  readonly #connections: readonly CaseConnection[];
  readonly #seen = new WeakMap<Call, Map<CaseConnection, Map<string, Errand>>>();

  constructor(connections: readonly CaseConnection[]) {
    this.#connections = connections;
  }

  /** Keeps what was just fetched for the rest of the request. */
  remember(call: Call, terms: Terms, taken: ReadonlyArray<Taken<Errand>>): void {
    const seen = this.#seenBy(call, terms.connection);
    for (const { record } of taken) seen.set(record.errandNumber, record);
  }

  /** Errands by the id of their case. One look-up for each connection, and none for what this call has seen. */
  async byCase(
    ids: readonly string[],
    scope: Scope,
    call: Call,
  ): Promise<Answer<ReadonlyMap<string, Taken<Errand>>>> {
    const wanted = idsWithin(scope, ids, 'case');
    const found = new Map<string, Taken<Errand>>();
    const connections = this.#connections.filter(({ tenant }) => wanted.has(tenant));
    const { values, states } = await askEach(connections, scope, call, async (terms, asking) => {
      const numbers = (wanted.get(terms.tenant) ?? []).map((each) => each.local);
      const seen = this.#seenBy(call, terms.connection);
      const missing = numbers.filter((each) => !seen.has(each));
      if (missing.length > 0) this.remember(call, terms, await lookUp(terms, asking, missing));
      return numbers.flatMap((each) => {
        const errand = seen.get(each);
        return (errand && terms.label(errand, errand)) ?? [];
      });
    });
    for (const taken of values.flat()) {
      found.set(`${taken.owner.tenant}:case:${taken.record.errandNumber}`, taken);
    }
    return { records: found, states };
  }

  #seenBy(call: Call, connection: CaseConnection): Map<string, Errand> {
    const byConnection = this.#seen.get(call) ?? new Map<CaseConnection, Map<string, Errand>>();
    this.#seen.set(call, byConnection);
    const seen = byConnection.get(connection) ?? new Map<string, Errand>();
    byConnection.set(connection, seen);
    return seen;
  }
}

async function lookUp(terms: Terms, asking: Asking, errandNumbers: readonly string[]) {
  const body = await asking.lookUp([terms.tenant, 'errands', 'lookup'], {
    namespaces: terms.namespaces,
    errandNumbers,
    ...terms.narrowing,
  });
  const { errands } = conform(terms.connection.source.system, answer, body);
  const asked = new Set(errandNumbers);
  return terms.take(
    asking,
    errandShape,
    errands,
    (each) => asked.has(each.errandNumber),
    (each) => each,
  );
}

import type { ConnectionState } from '@samgraf/sources';
import type { CollectionState } from './collection-state.ts';

/**
 * What is true of one connection as far as these collections of it go: as old as the oldest, and failed where one of them has.
 *
 * @param collections one at least, of one connection
 */
export function stateOf(collections: readonly CollectionState[]): ConnectionState {
  const { tenant, system } = collections[0]!.connection.source;
  const times = collections.map((each) => each.asOf);
  const asOf = times.includes(null) ? null : (times as string[]).sort()[0]!;
  const failed = collections.find((each) => each.failure !== null || each.asOf === null);
  if (failed === undefined) return { tenant, system, status: 'CACHED', asOf: asOf! };
  return { tenant, system, status: 'FAILED', asOf, reason: failed.failure?.reason ?? 'NEVER_READ' };
}

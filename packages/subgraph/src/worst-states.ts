import type { ConnectionState } from '@samgraf/sources';

/** Each connection once; that it failed in one round is what is told of it. */
export function worstStates(
  before: readonly ConnectionState[],
  now: readonly ConnectionState[],
): readonly ConnectionState[] {
  if (before.length === 0) return now;
  const states = new Map<string, ConnectionState>();
  for (const state of [...before, ...now]) {
    const key = `${state.tenant} ${state.system}`;
    if (states.get(key)?.status !== 'FAILED') states.set(key, state);
  }
  return [...states.values()];
}

import type { Taken } from './counter.ts';
import type { Allowance } from './rate-limits.ts';

/** What is counted, by the names that clients see. */
export type Counted = keyof Allowance;

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10: what may be asked for in a window, and what of it is left for
 * how many seconds. With `retry-after` where something is used up (RFC 9110, 10.2.3), which is never zero.
 */
export function rateFields(
  allowance: Allowance,
  window: number,
  counts: ReadonlyMap<Counted, Taken>,
): Record<string, string> {
  const policies = [...counts.keys()].map((name) => `"${name}";q=${allowance[name]};w=${window}`);
  const states = [...counts].map(
    ([name, { remaining, resets }]) => `"${name}";r=${remaining};t=${seconds(resets)}`,
  );
  const over = [...counts.values()].filter(({ allowed }) => !allowed).map(({ resets }) => seconds(resets));
  return {
    'ratelimit-policy': policies.join(', '),
    ratelimit: states.join(', '),
    ...(over.length > 0 && { 'retry-after': String(Math.max(1, ...over)) }),
  };
}

const seconds = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / 1000));

import { badParameter, type Query } from './query.ts';

/** Features of a page: how many where nothing is said, and how many at most; more than that is taken as that. */
export const pageLimits = { default: 100, maximum: 1_000 } as const;

/** @throws OgcRefusal for what is no whole number from 1 */
export function readLimit(query: Query): number {
  const given = query.get('limit');
  if (given === undefined) return pageLimits.default;
  if (!/^[0-9]{1,15}$/.test(given) || Number(given) < 1) {
    throw badParameter(`"limit" must be a whole number from 1; "${given.slice(0, 40)}" came.`);
  }
  return Math.min(Number(given), pageLimits.maximum);
}

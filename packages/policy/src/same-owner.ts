import type { Owner } from './owner.ts';

/** Whether two owners are the same authority of the same tenant. */
export function sameOwner(a: Owner, b: Owner): boolean {
  return a.tenant === b.tenant && a.authority === b.authority;
}

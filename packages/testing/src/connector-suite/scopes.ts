import type { Owner } from '@samgraf/policy';
import { type Scope, within } from '@samgraf/sources';
import fc from 'fast-check';
import type { ConnectorHarness, KnownRecord } from './connector-harness.ts';

/** A scope of these owners, all people, the protected too. */
export function scopeOf(owners: readonly Owner[], more: Partial<Scope> = {}): Scope {
  return { owners, subject: null, protectedToo: true, ...more };
}

/** All that the connector has owners for. */
export function everywhere({ connector }: ConnectorHarness, more: Partial<Scope> = {}): Scope {
  return scopeOf(connector.owners, more);
}

/** All of one tenant's owners. */
export function tenantScope({ connector }: ConnectorHarness, tenant: string): Scope {
  return scopeOf(connector.owners.filter((each) => each.tenant === tenant));
}

/** Tenants that the source holds something of. */
export function tenantsOf({ everything }: ConnectorHarness): string[] {
  return [...new Set(everything.map((each) => each.owner.tenant))];
}

/** Whether a record may be read within a scope: the contract of scopes, in three lines. */
export function mayBeRead(scope: Scope, { owner, subjects, hidden }: KnownRecord): boolean {
  const own = scope.subject === null || subjects.includes(scope.subject);
  return within(scope, owner) && own && (scope.protectedToo || !hidden);
}

/** Any scope that a request may come with: some owners, perhaps one person's records alone, protected or not. */
export function anyScope({ connector, everything }: ConnectorHarness): fc.Arbitrary<Scope> {
  const people = [...new Set(everything.flatMap((each) => each.subjects))].slice(0, 5);
  return fc.record({
    owners: fc.subarray([...connector.owners], { minLength: 1 }),
    subject: fc.constantFrom(null, null, '189912319999', ...people),
    protectedToo: fc.boolean(),
  });
}

import type { Owner } from '@samgraf/policy';

/** What a connector may read. There is no call without one; what lies outside it is never asked for. */
export interface Scope {
  /** (Tenant, authority) pairs whose information may be read. Never empty. */
  readonly owners: readonly Owner[];
  /** When set, only records of this person (twelve digits) may be read. */
  readonly subject: string | null;
  /** When set, only records of people that this tenant is responsible for by law may be read. */
  readonly responsible?: string | null;
  /** Whether records of people with a protected identity may be read. */
  readonly protectedToo: boolean;
}

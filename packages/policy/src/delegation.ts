import type { Owner } from './owner.ts';

/**
 * One employee, lent to another authority (personallån): to a federation's, a joint board's (gemensam nämnd) or
 * another board's. Personal and dated: it names the person and ends on a day.
 */
export interface Delegation {
  /** Unique within the tenant that the person is lent to. */
  readonly id: string;
  /** The issuer's subject, as `Principal.id`: opaque, never a personal number. */
  readonly person: string;
  /** Where the person is employed. */
  readonly home: Owner;
  /** The authority that the person is lent to. */
  readonly authority: Owner;
  /** The roles that the person has there; those at home do not count. */
  readonly roles: readonly string[];
  /** Civil dates in Sweden, both inclusive. There is always an end. */
  readonly from: string;
  readonly to: string;
  /** Diary number of the decision (delegationsbeslut). */
  readonly decision: string;
}

/**
 * One line of the access ledger (åtkomstlogg): somebody read, or was refused, some information of one authority.
 * People stand in it as pseudonyms only, so that what is anchored, exported or stolen names nobody.
 */
export interface LedgerEntry {
  /** RFC 3339 in UTC with milliseconds; never earlier than the entry before it. */
  readonly time: string;
  /** Pseudonym of the account that asked, by its home tenant's key; null for nobody signed in. */
  readonly account: string | null;
  readonly kind: 'EMPLOYEE' | 'CITIZEN' | 'REPRESENTATIVE' | 'SYSTEM' | 'ANONYMOUS';
  /** Home tenant of the account. */
  readonly home: string | null;
  /** The account's authority at home. */
  readonly homeAuthority: string | null;
  /** The roles that it acted in. */
  readonly functions: readonly string[];
  /** The tenants that an integrator's client acts for. */
  readonly actingFor: readonly string[];
  readonly purpose: string | null;
  /** Name of the operation, as its caller names it. */
  readonly operation: string | null;
  /** Diary number of the asking case. */
  readonly askingCase: string | null;
  /** The same for all that one request read, in every subgraph. */
  readonly correlation: string;
  /** Whose information it is. */
  readonly tenant: string;
  /** Null for a refusal, which is told for the tenant as a whole. */
  readonly authority: string | null;
  readonly areas: readonly string[];
  readonly type: string;
  readonly fields: readonly string[];
  /** The highest of the fields and of the records' own markings. */
  readonly confidentiality: number;
  /** By its exact key, or in any other way. */
  readonly mode: 'LISTED' | 'OPENED';
  readonly outcome: 'ALLOWED' | 'DENIED';
  /** Why it was refused. */
  readonly reason: string | null;
  /** On what ground it was allowed: `AGREEMENT spend@2`, `GRANT 1461:grant:economist`. */
  readonly basis: readonly string[];
  /** Pseudonyms of the persons that the records are about, by the tenant's key. */
  readonly subjects: readonly string[];
  /** Pseudonyms of the records, by the tenant's key. */
  readonly records: readonly string[];
}

/** Whose information it is: a tenant (municipality or federation) and one of its authorities (nämnder). */
export interface Owner {
  /** Four-digit municipality code, or the short code of a federation. */
  readonly tenant: string;
  /** Code of the authority within the tenant, as in the configuration: `byggnadsnamnden`. */
  readonly authority: string;
}

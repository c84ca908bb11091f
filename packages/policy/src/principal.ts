export type PrincipalKind = 'EMPLOYEE' | 'CITIZEN' | 'REPRESENTATIVE' | 'SYSTEM' | 'ANONYMOUS';

/** Who asks, as a verified access token says it. Nothing here comes from the request's own words. */
export interface Principal {
  readonly kind: PrincipalKind;
  /** Opaque and stable: the issuer's subject. Never a personal number. */
  readonly id: string;
  /** Home tenant of an employee or a citizen; null when there is none. */
  readonly tenant: string | null;
  /** The employee's authority within the home tenant. */
  readonly authority: string | null;
  readonly roles: readonly string[];
  /**
   * What the employee is called in the systems of the home tenant (`ANSV01`), to find the own cases and the own record by.
   * Decides nothing about access. Undefined where the issuer does not say.
   */
  readonly signature?: string | undefined;
  /** Level of assurance, from an allow-list of `acr` values; 0 for nobody. */
  readonly assurance: 0 | 1 | 2 | 3 | 4;
  /** Twelve digits; of a citizen only, and only to find the citizen's own records. */
  readonly personNumber: string | null;
  /** The tenants that an integrator's client acts for. */
  readonly actingFor: readonly string[];
  /** The issuer's client that asks: the portal or program that got the token. Decides nothing about access. */
  readonly client?: string | undefined;
}

/** A school that somebody else than a municipality is the principal (huvudman) of. */
export interface IndependentSchool {
  /** Eight digits, made up. */
  readonly schoolUnitCode: string;
  /** Where it lies. */
  readonly municipality: string;
  readonly name: string;
  readonly years: readonly [number, number];
  readonly property: string;
  readonly address: string;
  readonly principal: { readonly name: string; readonly organisationNumber: string };
}

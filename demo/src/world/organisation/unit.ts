/** What a unit does; decides what it costs and who works there. */
export type UnitKind =
  | 'ADMINISTRATION'
  | 'TECHNICAL'
  | 'BUILDING'
  | 'CULTURE'
  | 'SCHOOL'
  | 'PRESCHOOL'
  | 'CARE'
  | 'SOCIAL';

export interface Unit {
  readonly municipality: string;
  /** As in the ledger: three digits; in Åmål two. */
  readonly code: string;
  readonly name: string;
  /** Code of the board (nämnd) it answers to. */
  readonly authority: string;
  readonly kind: UnitKind;
  /** Share of the municipality's gross costs. */
  readonly share: number;
  readonly costCentres: readonly CostCentre[];
}

export interface CostCentre {
  /** The unit's code and two more digits. */
  readonly code: string;
  readonly name: string;
}

export interface Employee {
  /** Within the world: `1461-E00012`. */
  readonly id: string;
  /** The employer. */
  readonly municipality: string;
  /** Id of the person. */
  readonly person: string;
  readonly employeeNumber: string;
  /** Initials and two digits, unique with the employer: `ANSV01`. */
  readonly signature: string;
  readonly title: string;
  readonly unit: string;
  readonly costCentre: string;
  /** Per cent of full time. */
  readonly extent: number;
  readonly employedFrom: string;
  /** Monthly pay at full time, whole SEK. */
  readonly monthlyPay: number;
}

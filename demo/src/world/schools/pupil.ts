/** A school unit (skolenhet) of a municipality. */
export interface School {
  /** Eight digits, made up. */
  readonly schoolUnitCode: string;
  readonly municipality: string;
  readonly name: string;
  /** Code of its unit in the organisation. */
  readonly unit: string;
  /** Lowest and highest school year; 0 = förskoleklass, 11–13 = gymnasium. */
  readonly years: readonly [number, number];
  readonly property: string;
  readonly address: string;
}

export interface Pupil {
  /** Id of the person. */
  readonly person: string;
  /** The municipality of the school. */
  readonly municipality: string;
  readonly schoolUnitCode: string;
  readonly schoolYear: number;
  /** `4B` */
  readonly className: string;
}

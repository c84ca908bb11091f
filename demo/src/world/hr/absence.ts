/** Codes of absence in PAXml 2.0 that these municipalities use. */
export type AbsenceCode = 'SJK' | 'VAB' | 'SEM' | 'FPE' | 'TJL' | 'UTB' | 'KOM' | 'HAV';

/** A stretch of days that somebody is away, wholly or in part. */
export interface Absence {
  readonly code: AbsenceCode;
  /** Day numbers, both ends included. */
  readonly from: number;
  readonly to: number;
  /** Per cent of the working time. */
  readonly extent: number;
  /** The child that it is for. */
  readonly child: string | null;
}

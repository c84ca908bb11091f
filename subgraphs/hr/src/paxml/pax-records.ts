/** An employment as a file's register of persons has it. Of pay, nothing. */
export interface PaxEmployment {
  readonly number: string;
  /** Twelve digits; null where the file has none. */
  readonly personNumber: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly title: string | null;
  /** Form of employment, in the system's own words. */
  readonly form: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Hundredths of a per cent of full time; null where the file does not say. */
  readonly extent: number | null;
  readonly costCentre: string | null;
}

/** Absence as a file has it: some hours of a day, or a stretch of days. Whose child it is for is not read. */
export interface PaxAbsence {
  readonly number: string;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Hundredths of an hour, negative for a correction; null where it is a stretch of days. */
  readonly hours: number | null;
  /** Hundredths of a per cent of the working time; null where it is hours. */
  readonly extent: number | null;
  /** Where it stands in the file. */
  readonly line: number;
}

/** Takes what a file holds, in the file's order. */
export interface PaxSink {
  /** @param written the civil date that it was written on; null where the header does not say. Comes first. */
  start(written: string | null): void;
  employment(employment: PaxEmployment, line: number): void;
  absence(absence: PaxAbsence): void;
}

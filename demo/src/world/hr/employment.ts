import type { Person } from '../people/person.ts';

/** An employment as the payroll system has it: those of today, and those that ended since the beginning of 2025. */
export interface Employment {
  readonly employeeNumber: string;
  readonly signature: string;
  readonly person: Person;
  readonly title: string;
  readonly costCentre: string;
  /** Per cent of full time. */
  readonly extent: number;
  readonly from: string;
  /** The last day; null for who is still there. */
  readonly to: string | null;
}

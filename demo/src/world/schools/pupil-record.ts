import type { Person } from '../people/person.ts';
import type { Address } from '../properties/property.ts';

/** How somebody is responsible for a pupil, in the words of SS 12000. */
export type Responsibility = 'Vårdnadshavare' | 'Annan ansvarig' | 'God man' | 'Utsedd behörig';

export type SchoolType = 'FKLASS' | 'GR' | 'GY';

/** A pupil's time at one school (inskrivning). */
export interface SchoolEnrolment {
  readonly schoolUnitCode: string;
  readonly schoolType: SchoolType;
  /** 0–9; in the gymnasium 1–3. */
  readonly schoolYear: number;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly cancelled: boolean;
}

/** A child or pupil as the register of one school board holds them. */
export interface PupilRecord {
  readonly person: Person;
  /** Code of the municipality whose school board keeps the register: the school's; for independent schools the home's. */
  readonly register: string;
  readonly enrolments: readonly SchoolEnrolment[];
  /** `4B`; null for who has not begun yet. */
  readonly className: string | null;
  /** As the register has it; null where the address is not given out. */
  readonly home: HomeAddress | null;
  /** The other guardian's address, for those who live by turns at two (växelvis boende). */
  readonly secondHome: HomeAddress | null;
  readonly responsibles: ReadonlyArray<{ readonly person: Person; readonly relation: Responsibility }>;
}

/** An address as the school has been told: a known one, or only what somebody wrote. */
export type HomeAddress = Pick<Address, 'municipality' | 'street' | 'postalCode' | 'locality'> & {
  /** Designation of its property; null where no register has the address. */
  readonly property: string | null;
};

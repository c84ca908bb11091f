import type { Employee, Unit } from '../organisation/unit.ts';
import type { Address } from '../properties/property.ts';

/** An employee as the municipality's directory (katalogtjänst) knows them. */
export interface DirectoryEntry {
  /** The directory's own id, a UUID that tells nothing of the person. */
  readonly id: string;
  readonly employee: Employee;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** RFC 3966, in the numbers that are set aside for fiction. */
  readonly telephone: string;
  /** Null for the one whom nobody has placed. */
  readonly unit: Unit | null;
  /** The directory's id of the nearest manager; null for whoever leads the unit. */
  readonly manager: string | null;
  /** What invoices that this employee is to attest carry: `MK123411`; most employees have none. */
  readonly invoiceReference: string | null;
  readonly workplace: { readonly name: string; readonly address: Address };
  /** `YYYY-MM-DDThh:mm:ssZ` */
  readonly modified: string;
}

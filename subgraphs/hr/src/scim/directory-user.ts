/** An employee as a directory has them, cut down to what is asked for. What it does not say is null. */
export interface DirectoryUser {
  /** The directory's own. */
  readonly id: string;
  /** Tells a version from the one before; null where the directory has none. */
  readonly stamp: string | null;
  /** The user name, in capitals: by it other systems know them. */
  readonly signature: string;
  readonly employeeNumber: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly workplaceName: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly locality: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  /** The directory's id of the nearest manager. */
  readonly manager: string | null;
  readonly invoiceReference: string | null;
}

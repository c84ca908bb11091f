/** What is particular to one municipality; everything else is drawn. */
export interface MunicipalityProfile {
  /** Four digits. */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly officialName: string;
  /** As property designations begin: `MELLERUD`. */
  readonly registerName: string;
  /** Ten digits. */
  readonly organisationNumber: string;
  readonly population: number;
  /** Properties in the register at full scale. */
  readonly properties: number;
  readonly schoolBoard: { readonly code: string; readonly name: string; readonly namespace: string };
  /** First letters of the reference that invoices carry: `MK123411`. */
  readonly invoiceReference: string;
  readonly localities: readonly Locality[];
  /** Rural trakter of the property register; each locality has those of its own. */
  readonly tracts: readonly string[];
  readonly schools: readonly SchoolProfile[];
  readonly preschools: readonly string[];
  readonly careHomes: readonly string[];
  /** A property that is always there, for examples. */
  readonly example: { readonly tract: string; readonly block: number; readonly unit: number };
  /** Whether it keeps the account plan and the short codes it had before the others agreed on Kommun-Bas. */
  readonly ownAccountPlan: boolean;
}

/** A town or village (tätort). Coordinates are SWEREF 99 TM in metres, to about half a kilometre. */
export interface Locality {
  readonly name: string;
  readonly easting: number;
  readonly northing: number;
  /** Most of it lies within, metres. */
  readonly radius: number;
  /** Share of the municipality's built properties. */
  readonly share: number;
  readonly tracts: readonly string[];
}

export interface SchoolProfile {
  readonly name: string;
  readonly locality: string;
  /** Lowest and highest school year, 0 = förskoleklass; 11–13 = gymnasium. */
  readonly years: readonly [number, number];
}

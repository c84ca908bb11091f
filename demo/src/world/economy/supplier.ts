/** Someone that municipalities buy from. */
export interface Supplier {
  /** Within the world: `S0012`. */
  readonly id: string;
  readonly name: string;
  /** Ten digits; a sole trader's is a personal number. Companies' are Luhn-valid, in a series not yet given out. */
  readonly organisationNumber: string;
  readonly soleTrader: boolean;
  readonly bankgiro: string;
  /** Accounts of Kommun-Bas that it sells on. */
  readonly sells: readonly string[];
}

/** A supplier as one municipality's ledger knows it. */
export interface SupplierEntry {
  readonly supplier: string;
  /** The number in that ledger. */
  readonly number: string;
  /** The name as spelt there. */
  readonly name: string;
  /** The name as spelt in the file of 2025, where that differs. */
  readonly nameIn2025?: string;
}

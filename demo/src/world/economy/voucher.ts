/** A row of a voucher. `removed` and `added` are corrections after booking (SIE #BTRANS, #RTRANS). */
export interface VoucherRow {
  /** Number in Kommun-Bas. */
  readonly account: string;
  readonly costCentre: string | null;
  /** Number in the municipality's register of suppliers. */
  readonly supplier: string | null;
  /** Kommun-Bas activity code (verksamhet), or null. */
  readonly activity: string | null;
  /** Öre; debit positive. */
  readonly amount: number;
  readonly text: string | null;
  readonly correction?: 'REMOVED' | 'ADDED';
}

/** A booked event (verifikation). */
export interface Voucher {
  /** A general, L supplier invoices, K customers, P payroll. */
  readonly series: 'A' | 'L' | 'K' | 'P';
  /** Ascending within series and year. */
  readonly number: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
  readonly registeredOn: string;
  /** Who booked it. */
  readonly signature: string;
  readonly rows: readonly VoucherRow[];
}

export type Draft = Omit<Voucher, 'number'>;

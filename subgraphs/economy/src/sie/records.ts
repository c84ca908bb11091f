/** Type of an account (#KTYP): asset (tillgång), liability (skuld), cost (kostnad), income (intäkt). */
export type SieAccountType = 'T' | 'S' | 'K' | 'I';

/** Dimension and code by turns, as an object list has them: `['1', '31101', '9', '4711']`. */
export type SieObjects = readonly string[];

/** A fiscal year (#RAR): 0 is the file's own, -1 the one before. Dates are `YYYY-MM-DD`, both inclusive. */
export interface SieYear {
  readonly number: string;
  readonly from: string;
  readonly to: string;
}

/** What a file says of itself. */
export interface SieIdentification {
  /** #FLAGGA: whether a receiver has already read it. */
  readonly flag: string;
  readonly program: string | null;
  /** #GEN, `YYYY-MM-DD`. */
  readonly generatedOn: string | null;
  /** #SIETYP; absent means 1. */
  readonly type: string;
  readonly name: string | null;
  readonly organisationNumber: string | null;
  readonly currency: string;
  readonly years: readonly SieYear[];
}

/** The head of a voucher (#VER). */
export interface SieVoucher {
  readonly line: number;
  readonly series: string;
  /** Empty where the file leaves the numbering to its receiver. */
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
}

/** A row of a voucher that counts: #TRANS, or #RTRANS in the place of its equal #TRANS. */
export interface SieRow {
  readonly line: number;
  readonly account: string;
  readonly objects: SieObjects;
  /** Öre; debit positive, credit negative. */
  readonly amount: number;
  readonly text: string;
}

/** A budget or balance of an account and month: #PBUDGET, #PSALDO. */
export interface SiePeriodAmount {
  readonly line: number;
  readonly yearNumber: string;
  /** `YYYY-MM` */
  readonly period: string;
  readonly account: string;
  readonly objects: SieObjects;
  /** Öre; debit positive, credit negative. */
  readonly amount: number;
}

/** A balance of an account and year: #IB, #UB, #RES, and by object #OIB, #OUB. */
export interface SieBalance {
  readonly line: number;
  readonly kind: 'IB' | 'UB' | 'RES' | 'OIB' | 'OUB';
  readonly yearNumber: string;
  readonly account: string;
  readonly objects: SieObjects;
  /** Öre; debit positive, credit negative. */
  readonly amount: number;
}

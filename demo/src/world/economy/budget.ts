/** What one cost centre has on one account in a year, öre; costs positive, income negative, as in the ledger. */
export interface BudgetLine {
  readonly costCentre: string;
  /** Unit of the cost centre. */
  readonly unit: string;
  /** Number in Kommun-Bas. */
  readonly account: string;
  readonly amount: number;
}

import { cpvDivisions } from '../../peppol/cpv-divisions.ts';

export interface PurchaseCategory {
  readonly code: string;
  readonly name: string;
}

/** A division of CPV as the graph shows it; null for none. */
export function purchaseCategory(division: string): PurchaseCategory | null {
  const name = cpvDivisions.get(division);
  return name === undefined ? null : { code: division, name };
}

import type { SieFolderConfiguration } from '@samgraf/configuration';
import type { SieAccountType } from '../sie/records.ts';

/** Where an account of a municipality's own plan belongs. */
export interface AccountPlace {
  /** Two digits of Kommun-Bas; null where the plan gives none. */
  readonly group: string | null;
  readonly type: SieAccountType | null;
  /** Counts in follow-up: income and cost of classes 3 to 8. */
  readonly result: boolean;
  /** A row of it in a supplier invoice is a purchase. */
  readonly purchase: boolean;
}

/** Lämnade bidrag: money given away buys nothing. */
const grantsGiven = '45';

/**
 * The group by the plan's ranges where the plan is the tenant's own, by the first two digits where it is
 * Kommun-Bas. Whether it is a result account is #KTYP's to say; the class speaks where that is missing.
 *
 * Purchases are costs of groups 40–49 and 60–79 but for grants given: class 5 is payroll in Kommun-Bas (never
 * read by private BAS, where that is class 7), class 8 taxes and interest.
 */
export function placeAccount(
  number: string,
  type: SieAccountType | null,
  ranges: SieFolderConfiguration['accountGroups'],
): AccountPlace {
  const group = groupOf(number, ranges);
  const decided = type ?? typeByClass(group);
  const result = (decided === 'I' || decided === 'K') && (group === null || (group >= '30' && group < '90'));
  const purchase =
    decided === 'K' &&
    group !== null &&
    ((group >= '40' && group < '50') || (group >= '60' && group < '80')) &&
    group !== grantsGiven;
  return { group, type: decided, result, purchase };
}

function groupOf(number: string, ranges: SieFolderConfiguration['accountGroups']): string | null {
  if (ranges === null) return /^[1-9]\d/.test(number) ? number.slice(0, 2) : null;
  if (!/^\d+$/.test(number)) return null;
  // Numbers of one length: 4600 is not within 40000–49999.
  const within = ranges.find(
    (each) => number.length === each.from.length && number >= each.from && number <= each.to,
  );
  return within?.group ?? null;
}

function typeByClass(group: string | null): SieAccountType | null {
  if (group === null || group < '10' || group >= '90') return null;
  if (group < '20') return 'T';
  if (group < '30') return 'S';
  return group < '40' ? 'I' : 'K';
}

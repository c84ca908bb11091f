import type { Random } from '../../random/random.ts';
import type { Supplier, SupplierEntry } from './supplier.ts';

/** One municipality's register of suppliers: about half of the region's, each under a number of its own. */
export function makeSupplierEntries(
  suppliers: readonly Supplier[],
  random: Random,
): readonly SupplierEntry[] {
  let number = 1000;
  // The first dozen sell on every account there is, so everybody deals with them.
  const known = suppliers.filter((_, index) => index < 12 || random.chance(0.5));
  return known.map(({ id, name }) => {
    number += random.integer(1, 9);
    return { supplier: id, number: String(number), name };
  });
}

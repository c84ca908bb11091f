import type { Employee, Unit } from '../organisation/unit.ts';

/** The reference of a cost centre: the municipality's letters and six digits, `MK131101`. */
export const invoiceReference = (prefix: string, costCentre: string): string =>
  `${prefix}${costCentre.padStart(6, '1')}`;

const leads = /^(Enhetschef|Rektor|Stadsarkitekt)/;

/** Whoever leads a unit: by title, else the first that it got; null for a unit without staff. */
export function leaderOf(staff: readonly Employee[]): Employee | null {
  return staff.find(({ title }) => leads.test(title)) ?? staff[0] ?? null;
}

/**
 * Whose reference stands on what is bought for each cost centre: an employee of the cost centre, else of its unit,
 * each with one reference as long as there are enough of them.
 *
 * @param preferred those who are asked first, by unit
 * @returns cost centres by employee id
 */
export function referenceHolders(
  units: readonly Unit[],
  employees: readonly Employee[],
  preferred: ReadonlyMap<string, Employee>,
): ReadonlyMap<string, string> {
  const staff = Map.groupBy(employees, ({ unit }) => unit);
  const holders = new Map<string, string>();
  for (const { code: unit, costCentres } of units) {
    const own = staff.get(unit) ?? [];
    for (const { code } of costCentres) {
      const order = [
        preferred.get(unit),
        ...own.filter(({ costCentre }) => costCentre === code),
        ...own,
        // A unit with fewer people than cost centres borrows from the others.
        ...employees,
      ];
      const holder = order.find((each) => each && !holders.has(each.id));
      if (holder && own.length > 0) holders.set(holder.id, code);
    }
  }
  return holders;
}

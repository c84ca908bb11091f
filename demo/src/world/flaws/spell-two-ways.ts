import type { SupplierEntry } from '../economy/supplier.ts';
import { flaws } from './flaws.ts';

/** One supplier twice in one register; another under its former name in the first year. */
export function spellTwoWays(
  municipality: string,
  entries: readonly SupplierEntry[],
): readonly SupplierEntry[] {
  const { supplierTwice, supplierRenamed } = flaws;
  if (municipality === supplierTwice.municipality) {
    const entry = entries[supplierTwice.position]!;
    return [...entries, { ...entry, number: '9901', name: supplierTwice.name(entry.name) }];
  }
  if (municipality === supplierRenamed.municipality)
    return entries.map((entry, index) =>
      index === supplierRenamed.position ? { ...entry, nameIn2025: supplierRenamed.name(entry.name) } : entry,
    );
  return entries;
}

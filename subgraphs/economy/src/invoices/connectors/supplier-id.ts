import { parseRecordId, recordId } from '@samgraf/sources';

/** `joint:supplier:<hash>`: a supplier belongs to no single municipality. */
export const supplierId = (hash: string): string => recordId('joint', 'supplier', hash);

/** The hash of an id; null where it is of no supplier. */
export function supplierOf(id: string): string | null {
  const parsed = parseRecordId(id, 'supplier');
  return parsed?.tenant === 'joint' ? parsed.local : null;
}

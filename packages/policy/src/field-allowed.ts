import type { DenyReason } from './decision.ts';
import type { TypeMask } from './type-mask.ts';

/** Why a field may not be read of any record, or null when it may. A field that the mask does not know is unmapped. */
export function fieldDenied(mask: TypeMask, field: string): DenyReason | null {
  return mask.allowed.has(field) ? null : (mask.denied.get(field) ?? 'UNMAPPED');
}

/** Whether a field may be read, of a record or by asking (filter, sort, count). */
export function fieldAllowed(mask: TypeMask, field: string): boolean {
  return mask.allowed.has(field);
}

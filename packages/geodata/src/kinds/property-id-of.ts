import { propertyId } from '@samgraf/designations';
import type { Whose } from './kind-reader.ts';

/**
 * The id of a property by a designation, with the municipality's name before it or without. Null for one that says that
 * it lies in another municipality: over this connection nothing of that is taken.
 */
export function propertyIdOf(designation: string | null, { tenant, properties }: Whose): string | null {
  if (designation === null) return null;
  const named = properties.idOf(designation);
  if (named !== null) return named.startsWith(`${tenant}:`) ? named : null;
  return propertyId(tenant, designation);
}

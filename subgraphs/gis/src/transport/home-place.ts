import type { Point } from '@samgraf/roads';
import type { HomeIds } from './home-ids.ts';

/** A place of the geodata; of an address with the property that it is on, where they say. */
export interface KnownPlace extends Point {
  readonly parent: string | null;
}

/**
 * Where a home is: at its address, unless that is known to be on another property than the home. A street with the same name
 * may be in the same postal code twice, and of the two the geodata hold one; the property tells them apart.
 */
export function homePlace(
  { address, property }: HomeIds,
  places: ReadonlyMap<string, KnownPlace>,
): Point | null {
  const byAddress = (address !== null && places.get(address)) || null;
  const byProperty = (property !== null && places.get(property)) || null;
  if (byAddress === null || byProperty === null) return byAddress ?? byProperty;
  return byAddress.parent === null || byAddress.parent === property ? byAddress : byProperty;
}

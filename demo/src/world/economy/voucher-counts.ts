import type { MunicipalityWorld, World } from '../world.ts';

/** How many of each kind one municipality has in a whole year, by its share of the inhabitants. */
export function voucherCounts(
  world: World,
  { profile }: MunicipalityWorld,
): {
  readonly all: number;
  readonly invoices: number;
  readonly customer: number;
} {
  let inhabitants = 0;
  for (const each of world.municipalities.values()) inhabitants += each.profile.population;
  const share = (profile.population / inhabitants) * world.scale;
  return {
    all: Math.round(60_000 * share),
    invoices: Math.round(15_000 * share),
    customer: Math.round(9_000 * share),
  };
}

import type { Random } from '../../random/random.ts';
import type { Boundary, Point } from '../geography/boundary.ts';
import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import type { Address, Property } from '../properties/property.ts';
import { planStreets, pulledInside } from './plan-streets.ts';
import type { StreetPlan } from './street-plan.ts';

/** Metres from the middle of the street. */
const fromStreet = 18;

export interface LaidOut {
  readonly properties: readonly Property[];
  readonly addresses: readonly Address[];
  readonly streetPlans: readonly StreetPlan[];
}

/**
 * Gives every locality its streets, and those who have an address there a place along the street that it names, odd
 * numbers on one side. Who lives elsewhere stays where they are.
 */
export function layOutLocalities(
  { code, localities }: MunicipalityProfile,
  boundary: Boundary,
  properties: readonly Property[],
  addresses: readonly Address[],
  random: Random,
): LaidOut {
  const localityOf = new Map(properties.map(({ address, locality }) => [address, locality]));
  const houses = new Map(localities.map(({ name }) => [name, new Map<string, number>()]));
  for (const { id, street } of addresses) {
    const counts = houses.get(localityOf.get(id) ?? '');
    if (!counts) continue;
    const { name, number } = parted(street);
    counts.set(name, Math.max(number, counts.get(name) ?? 0));
  }
  const streetPlans = localities.map((each) =>
    planStreets(code, each, houses.get(each.name)!, boundary, random.fork(each.name)),
  );
  const plans = new Map(streetPlans.map((each) => [each.locality, each]));
  const points = new Map<string, Point>();
  for (const { id, street } of addresses) {
    const locality = localityOf.get(id) ?? null;
    const plan = locality === null ? null : plans.get(locality);
    if (!plan) continue;
    const { name, number } = parted(street);
    const place = alongStreet(plan, name, number, houses.get(plan.locality)!.get(name)!);
    points.set(id, pulledInside(boundary, plan.crossings[plan.centre]!, place));
  }
  return {
    properties: properties.map((each) =>
      each.address !== null && points.has(each.address)
        ? { ...each, point: points.get(each.address)! }
        : each,
    ),
    addresses: addresses.map((each) =>
      points.has(each.id) ? { ...each, point: points.get(each.id)! } : each,
    ),
    streetPlans,
  };
}

/** `Södra Storgatan 12` → the street and the number. */
function parted(street: string): { name: string; number: number } {
  const space = street.lastIndexOf(' ');
  return { name: street.slice(0, space), number: Number(street.slice(space + 1)) };
}

/** @param count of the numbers that the street has */
function alongStreet(plan: StreetPlan, street: string, number: number, count: number): Point {
  const own = plan.stretches.filter((each) => each.street === street);
  const at = ((number - 0.5) / count) * own.length;
  const { from, to } = own[Math.floor(at)]!;
  const [begin, end] = [plan.crossings[from]!, plan.crossings[to]!];
  const [dx, dy] = [end.easting - begin.easting, end.northing - begin.northing];
  const length = Math.max(1, Math.hypot(dx, dy));
  // Not in the crossing.
  const share = 0.15 + 0.7 * (at % 1);
  const aside = ((number % 2 === 0 ? 1 : -1) * fromStreet) / length;
  return {
    easting: Math.round(begin.easting + dx * share - dy * aside),
    northing: Math.round(begin.northing + dy * share + dx * aside),
  };
}

import type { Random } from '../../random/random.ts';
import type { Address, Holder, Property } from '../properties/property.ts';
import type { Household, Person } from './person.ts';

/**
 * Gives each household an address to live at and each property a holder.
 * Houses and farms hold one household each, held by its eldest member; flats hold the rest.
 * @returns holders by designation
 */
export function settle(
  households: ReadonlyArray<Household & { address: string }>,
  people: readonly Person[],
  properties: readonly Property[],
  addresses: readonly Address[],
  companies: readonly string[],
  random: Random,
): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>();
  const own = properties.filter(({ use }) => use === 'HOUSE' || use === 'FARM');
  const flats = properties.filter(({ use }) => use === 'FLATS');
  const adults = people.filter(({ birthDate }) => birthDate < '2005');
  let at = 0;
  for (const household of households) {
    const eldest = household.members[0];
    const house = at < own.length && random.chance(0.72) ? own[at++] : undefined;
    const home = house ?? (flats.length > 0 ? random.pick(flats) : random.pick(own));
    household.address = home.address ?? addresses[0]!.id;
    if (house && eldest) holders.set(house.designation, { kind: 'PERSON', person: eldest });
  }
  for (const { designation, use } of properties) {
    if (holders.has(designation)) continue;
    if (use === 'PUBLIC_SERVICE') holders.set(designation, { kind: 'MUNICIPALITY' });
    else if ((use === 'INDUSTRY' || use === 'FLATS') && companies.length > 0)
      holders.set(designation, { kind: 'COMPANY', supplier: random.pick(companies) });
    else holders.set(designation, { kind: 'PERSON', person: random.pick(adults).id });
  }
  return holders;
}

import type { Employee } from '../organisation/unit.ts';
import type { Address } from '../properties/property.ts';
import type { MunicipalityWorld } from '../world.ts';

/** Where somebody works: at their school; all others at the town hall (kommunhuset). */
export function workplaces({
  profile,
  schools,
  addresses,
  properties,
}: MunicipalityWorld): (employee: Employee) => { readonly name: string; readonly address: Address } {
  const byId = new Map(addresses.map((each) => [each.id, each]));
  const atSchool = new Map(
    schools.map(({ unit, name, address }) => [unit, { name, address: byId.get(address)! }]),
  );
  const taken = new Set(schools.map(({ property }) => property));
  const seat = profile.localities[0]!.name;
  const free = properties.filter(({ designation, address }) => address && !taken.has(designation));
  const hall =
    free.find(({ use, locality }) => use === 'PUBLIC_SERVICE' && locality === seat) ??
    free.find(({ locality }) => locality === seat) ??
    free[0]!;
  const townHall = { name: 'Kommunhuset', address: byId.get(hall.address!)! };
  return ({ unit }) => atSchool.get(unit) ?? townHall;
}

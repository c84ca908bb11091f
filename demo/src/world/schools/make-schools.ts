import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Property } from '../properties/property.ts';
import type { School } from './pupil.ts';

/** The schools, each on a property for public service in its locality. */
export function makeSchools(
  profile: MunicipalityProfile,
  units: readonly Unit[],
  properties: readonly Property[],
): readonly School[] {
  const taken = new Set<string>();
  const built = properties.filter(({ address }) => address !== null);
  return profile.schools.map(({ name, locality, years }, index) => {
    const free = (each: Property) => !taken.has(each.designation);
    const property =
      built.find((each) => free(each) && each.use === 'PUBLIC_SERVICE' && each.locality === locality) ??
      built.find((each) => free(each) && each.locality === locality) ??
      built.find(free)!;
    taken.add(property.designation);
    return {
      schoolUnitCode: `9${profile.code}${String(index + 1).padStart(3, '0')}`,
      municipality: profile.code,
      name,
      unit: units.find((unit) => unit.name === name)!.code,
      years,
      property: property.designation,
      address: property.address!,
    };
  });
}

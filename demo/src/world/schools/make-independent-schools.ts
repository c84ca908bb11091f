import { luhnDigit } from '../luhn-digit.ts';
import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import type { Property } from '../properties/property.ts';
import type { IndependentSchool } from './independent-school.ts';
import type { School } from './pupil.ts';

/** Made up, as their principals: in three of the five. */
const schools = [
  {
    municipality: '1460',
    name: 'Friskolan Lelång',
    principal: 'Friskolan Lelång ekonomisk förening',
    years: [0, 6],
  },
  {
    municipality: '1461',
    name: 'Dalslands montessoriskola',
    principal: 'Dalslands Montessori AB',
    years: [0, 9],
  },
  { municipality: '1492', name: 'Vänerfriskolan', principal: 'Vänerfriskolan AB', years: [4, 9] },
] as const;

/** The independent schools in one municipality, each at an address in its largest locality where no other school is. */
export function makeIndependentSchools(
  { code, localities }: MunicipalityProfile,
  municipal: readonly School[],
  properties: readonly Property[],
): readonly IndependentSchool[] {
  const taken = new Set(municipal.map(({ property }) => property));
  const free = properties.filter(({ designation, address }) => address !== null && !taken.has(designation));
  const inTown = free.filter(({ locality }) => locality === localities[0]!.name);
  return schools
    .filter(({ municipality }) => municipality === code)
    .map(({ name, principal, years }, index) => {
      // The last ones, so that it is none that anything else takes by being first.
      const place = inTown.at(-1 - index) ?? free.at(-1 - index)!;
      const nine = `5599${code}${index + 1}`;
      return {
        schoolUnitCode: `9${code}${String(901 + index)}`,
        municipality: code,
        name,
        years,
        property: place.designation,
        address: place.address!,
        principal: { name: principal, organisationNumber: `${nine}${luhnDigit(nine)}` },
      };
    });
}

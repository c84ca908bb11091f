import type { Address } from '../world/properties/property.ts';
import type { IndependentSchool } from '../world/schools/independent-school.ts';
import type { PupilRecord } from '../world/schools/pupil-record.ts';
import type { RegisterContext } from './register-context.ts';
import type { Resource } from './register-file.ts';

/** `9146150n`: made up, as those of the schools. */
export const preschoolCode = (municipality: string, index: number): string =>
  `9${municipality}${501 + index}`;

const schoolTypes = ([lowest, highest]: readonly [number, number]): readonly string[] =>
  lowest > 10 ? ['GY'] : [...(lowest === 0 ? ['FKLASS', 'FTH'] : []), ...(highest > 0 ? ['GR'] : [])];

/**
 * The municipality as principal, its administration, its schools and preschools; and those independent schools where
 * pupils of this register are, each with its own principal.
 */
export function organisations(
  context: RegisterContext,
  records: readonly PupilRecord[],
): readonly Resource[] {
  const { part, world } = context;
  const { profile } = part;
  const addresses = new Map(part.addresses.map((each) => [each.id, each]));
  const organisation = (
    name: string,
    parent: string | null,
    more: Readonly<Record<string, unknown>>,
  ): Resource => ({
    id: context.id('organisation', name),
    meta: context.meta(),
    ...more,
    ...(parent === null ? {} : { parentOrganisation: context.reference('organisation', parent) }),
  });
  const board = profile.schoolBoard.code;
  const school = (
    each: IndependentSchool | (typeof part.schools)[number],
    parent: string,
    at: Address,
  ): Resource =>
    organisation(each.schoolUnitCode, parent, {
      displayName: each.name,
      organisationType: 'Skolenhet',
      schoolUnitCode: each.schoolUnitCode,
      schoolTypes: schoolTypes(each.years),
      municipalityCode: each.municipality,
      // As the municipality's own systems know it.
      ...('unit' in each ? { organisationCode: each.unit } : {}),
      address: visitingAddress(at, world.municipalities.get(at.municipality)!.profile.registerName),
    });
  const used = new Set(records.flatMap(({ enrolments }) => enrolments.map((each) => each.schoolUnitCode)));
  const independent = [...world.municipalities.values()].flatMap(
    ({ independentSchools, addresses: theirs }) =>
      independentSchools
        .filter(({ schoolUnitCode }) => used.has(schoolUnitCode))
        .map((each) => ({ each, at: theirs.find(({ id }) => id === each.address)! })),
  );
  return [
    organisation('principal', null, {
      displayName: profile.officialName,
      organisationType: 'Huvudman',
      organisationNumber: profile.organisationNumber,
      municipalityCode: profile.code,
    }),
    organisation(board, 'principal', {
      displayName: profile.schoolBoard.name,
      organisationType: 'Förvaltning',
      municipalityCode: profile.code,
    }),
    ...part.schools.map((each) => school(each, board, addresses.get(each.address)!)),
    ...profile.preschools.map((name, index) => {
      const code = preschoolCode(profile.code, index);
      return organisation(code, board, {
        displayName: name,
        organisationType: 'Skolenhet',
        schoolUnitCode: code,
        schoolTypes: ['FS'],
        municipalityCode: profile.code,
        organisationCode: part.units.find((unit) => unit.name === name)!.code,
      });
    }),
    ...independent.flatMap(({ each, at }) => [
      organisation(each.principal.organisationNumber, null, {
        displayName: each.principal.name,
        organisationType: 'Huvudman',
        organisationNumber: each.principal.organisationNumber,
      }),
      school(each, each.principal.organisationNumber, at),
    ]),
  ];
}

/** Codes of counties and municipalities are numbers in addresses, and texts elsewhere. */
const visitingAddress = (
  { street, postalCode, locality, property, municipality }: Address,
  registerName: string,
) => ({
  type: 'Besöksadress',
  streetAddress: street,
  postalCode,
  locality,
  countyCode: 14,
  municipalityCode: Number(municipality),
  realEstateDesignation: `${registerName} ${property}`,
  country: 'Sverige',
});

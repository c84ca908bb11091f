import { makeRandom } from '../../random/make-random.ts';
import { damageRecords } from '../flaws/damage-records.ts';
import type { Person } from '../people/person.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import { chooseSchools } from './choose-schools.ts';
import { Homes } from './homes.ts';
import { makeEnrolments, nextYearsEnrolment } from './make-enrolments.ts';
import { makeResponsibles } from './make-responsibles.ts';
import type { PupilRecord, SchoolEnrolment } from './pupil-record.ts';
import { nearestWith, type SchoolPlace, schoolPlaces } from './school-places.ts';

/** Of those whose guardians live apart, how many live by turns. */
const byTurnsShare = 0.45;
/** Of the youths of a municipality without a gymnasium, how many go to one of the other four. */
const elsewhereShare = 0.4;
/** Born in the year whose children begin förskoleklass in the autumn of 2027. */
const nextIntake = '2021';

/**
 * The pupils of the five as the registers of their school boards hold them: those of one municipality who go to a
 * neighbour's school are in the neighbour's, those at an independent school in their home's.
 *
 * @returns records by the municipality that keeps the register
 */
export function makeSchoolRecords(world: World): ReadonlyMap<string, readonly PupilRecord[]> {
  const places = schoolPlaces(world);
  const records = [...world.municipalities.values()].flatMap((part) => recordsOfHome(world, part, places));
  const byRegister = Map.groupBy(records, ({ register }) => register);
  return new Map(
    [...world.municipalities.values()].map(({ profile, citizen }) => [
      profile.code,
      damageRecords(profile.code, byRegister.get(profile.code) ?? [], citizen.child),
    ]),
  );
}

function recordsOfHome(
  world: World,
  part: MunicipalityWorld,
  places: readonly SchoolPlace[],
): readonly PupilRecord[] {
  const { profile, people, peopleById, pupils, citizen } = part;
  const random = makeRandom(`${world.seed}/school/${profile.code}`);
  const homes = new Homes(part);
  const adults = people.filter(({ birthDate, marking }) => birthDate < '1999' && marking === 'NONE');
  const byCode = new Map(places.map((each) => [each.schoolUnitCode, each]));
  const own = places.filter(({ municipality, independent }) => municipality === profile.code && !independent);
  const chosen = chooseSchools(part, pupils, (id) => homes.pointOf(peopleById.get(id)!), places, random);

  const record = (
    person: Person,
    school: SchoolPlace,
    enrolments: readonly SchoolEnrolment[],
    className: string | null,
  ): PupilRecord => {
    const other = peopleById.get(person.guardians[1] ?? '');
    const apart = other !== undefined && other.household !== person.household;
    const byTurns = random.chance(byTurnsShare) && apart && person !== citizen.child;
    const home = homes.addressOf(person);
    return {
      person,
      register: school.independent ? profile.code : school.municipality,
      enrolments,
      className,
      home,
      secondHome: byTurns && home ? homes.addressOf(other) : null,
      responsibles:
        person === citizen.child
          ? person.guardians.map((id) => ({
              person: peopleById.get(id)!,
              relation: 'Vårdnadshavare' as const,
            }))
          : makeResponsibles(person, peopleById, adults, random),
    };
  };
  return [
    ...pupils.map(({ person: id, schoolUnitCode, schoolYear, className }) => {
      const school = chosen.get(id) ?? byCode.get(schoolUnitCode)!;
      // What came before is known to the register of the municipality that it was in.
      const before = school.independent || school.municipality === profile.code ? own : [];
      return record(
        peopleById.get(id)!,
        school,
        makeEnrolments(school, schoolYear, before, random),
        className,
      );
    }),
    ...gymnasiumElsewhere(),
    ...people
      .filter(({ birthDate }) => birthDate.startsWith(nextIntake))
      .flatMap((person) => {
        const school = nearestWith(own, 0, homes.pointOf(person));
        return school ? [record(person, school, [nextYearsEnrolment(school)], null)] : [];
      }),
  ];

  /** Where the municipality has no gymnasium, some go to the nearest neighbour's; the others to none of the five. */
  function gymnasiumElsewhere(): readonly PupilRecord[] {
    if (own.some(({ years }) => years[1] > 10)) return [];
    return people.flatMap((person) => {
      const schoolYear = 2026 - Number(person.birthDate.slice(0, 4)) - 5;
      if (schoolYear < 11 || schoolYear > 13 || !random.chance(elsewhereShare)) return [];
      const school = nearestWith(places, schoolYear, homes.pointOf(person));
      if (!school) return [];
      const enrolments = makeEnrolments(school, schoolYear, [], random);
      return [record(person, school, enrolments, `GY${schoolYear - 10}${random.pick(['A', 'B'])}`)];
    });
  }
}

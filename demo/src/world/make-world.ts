import { makeRandom } from '../random/make-random.ts';
import { makeSupplierEntries } from './economy/make-supplier-entries.ts';
import { makeSuppliers } from './economy/make-suppliers.ts';
import { spellTwoWays } from './flaws/spell-two-ways.ts';
import { readBoundaries } from './geography/read-boundaries.ts';
import { readPostalCodes } from './geography/read-postal-codes.ts';
import { municipalities } from './municipalities/municipalities.ts';
import { makeEmployees } from './organisation/make-employees.ts';
import { makeUnits } from './organisation/make-units.ts';
import { chooseCitizen } from './people/choose-citizen.ts';
import { makePeople } from './people/make-people.ts';
import { readNumberPools } from './people/number-pool.ts';
import { settle } from './people/settle.ts';
import { makeProperties } from './properties/make-properties.ts';
import { makeIndependentSchools } from './schools/make-independent-schools.ts';
import { makePupils } from './schools/make-pupils.ts';
import { makeSchools } from './schools/make-schools.ts';
import { layOutLocalities } from './streets/lay-out-localities.ts';
import type { MunicipalityWorld, World } from './world.ts';

/** One in ten inhabitants works for the municipality. */
const employedShare = 0.098;

/** @param scale 1 is true size; below 0.01 the schools of a municipality may stand empty. */
export function makeWorld({ seed, scale }: { seed: string; scale: number }): World {
  const random = makeRandom(seed);
  const boundaries = readBoundaries();
  const postalCodes = readPostalCodes();
  const peopled = municipalities.map((profile, index) => {
    const stream = random.fork(`people/${profile.code}`);
    const pools = readNumberPools(index, municipalities.length);
    return { profile, ...makePeople(profile.code, Math.round(profile.population * scale), stream, pools) };
  });
  const suppliers = makeSuppliers(
    Math.max(60, Math.round(900 * Math.sqrt(scale))),
    peopled.flatMap(({ people }) => people),
    random.fork('suppliers'),
  );
  const companies = suppliers.filter(({ soleTrader }) => !soleTrader).map(({ id }) => id);
  const worlds = peopled.map(({ profile, people, households }): MunicipalityWorld => {
    const { code } = profile;
    const boundary = boundaries.get(code)!;
    const register = makeProperties(
      profile,
      Math.round(profile.properties * scale),
      boundary,
      postalCodes,
      random.fork(`properties/${code}`),
    );
    const { properties, addresses, streetPlans } = layOutLocalities(
      profile,
      boundary,
      register.properties,
      register.addresses,
      random.fork(`streets/${code}`),
    );
    const holders = settle(
      households,
      people,
      properties,
      addresses,
      companies,
      random.fork(`homes/${code}`),
    );
    const units = makeUnits(profile);
    const schools = makeSchools(profile, units, properties);
    const homes = new Map(households.map(({ id, address }) => [id, address]));
    const localities = new Map(addresses.map(({ id, locality }) => [id, locality]));
    const pupils = makePupils(
      people,
      schools,
      ({ household }) => localities.get(homes.get(household)!) ?? null,
      new Map(schools.map(({ schoolUnitCode, name }) => [schoolUnitCode, localityOf(profile, name)])),
      random.fork(`pupils/${code}`),
    );
    const staff = Math.round(profile.population * scale * employedShare);
    return {
      profile,
      people,
      peopleById: new Map(people.map((person) => [person.id, person])),
      households,
      properties,
      addresses,
      streetPlans,
      holders,
      units,
      employees: makeEmployees(code, staff, units, people, random.fork(`employees/${code}`)),
      schools,
      independentSchools: makeIndependentSchools(profile, schools, properties),
      pupils,
      supplierEntries: spellTwoWays(code, makeSupplierEntries(suppliers, random.fork(`entries/${code}`))),
      citizen: chooseCitizen(people, pupils),
    };
  });
  return { seed, scale, suppliers, municipalities: new Map(worlds.map((each) => [each.profile.code, each])) };
}

const localityOf = (profile: MunicipalityWorld['profile'], school: string): string =>
  profile.schools.find(({ name }) => name === school)!.locality;

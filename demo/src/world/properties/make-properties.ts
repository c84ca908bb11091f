import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import type { Boundary, Point } from '../geography/boundary.ts';
import type { Locality, MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import { asWritten, Designations } from './designations.ts';
import type { Address, Property, PropertyUse } from './property.ts';
import { streets } from './streets.ts';

const urbanUse = weighted<PropertyUse>([
  ['HOUSE', 0.76],
  ['FLATS', 0.08],
  ['INDUSTRY', 0.08],
  ['PUBLIC_SERVICE', 0.08],
]);
const ruralUse = weighted<PropertyUse>([
  ['HOUSE', 0.27],
  ['FARM', 0.21],
  ['HOLIDAY_HOME', 0.29],
  ['FOREST', 0.21],
  ['INDUSTRY', 0.02],
]);

/** The property register of one municipality, with an address for what is built. */
export function makeProperties(
  profile: MunicipalityProfile,
  count: number,
  boundary: Boundary,
  postalCodes: ReadonlyMap<string, readonly string[]>,
  random: Random,
): { properties: readonly Property[]; addresses: readonly Address[] } {
  const designations = new Designations(random);
  const { example } = profile;
  const pinned = designations.reserve(example.tract, example.block, example.unit);
  const tracts = profile.tracts.map((name) => ({ name, centre: boundary.anywhere(random) }));
  const urban = profile.localities.reduce((sum, { share }) => sum + share, 0);
  const locality = weighted(profile.localities.map((each) => [each, each.share] as const));
  const properties: Property[] = [];
  const addresses: Address[] = [];
  const numbers = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const place: Locality | null = i > 0 && random.chance(urban * 0.62) ? locality(random) : null;
    const first = i === 0 ? tracts.find(({ name }) => name === example.tract)! : null;
    const point = first
      ? first.centre
      : place
        ? boundary.near(random, place, place.radius)
        : boundary.anywhere(random);
    const tract = first?.name ?? (place ? random.pick(place.tracts) : nearest(tracts, point));
    const use: PropertyUse = first ? 'HOUSE' : place ? urbanUse(random) : ruralUse(random);
    const designation = first ? pinned : designations.next(tract);
    const street = place ? `${random.pick(streets)}, ${place.name}` : asWritten(tract);
    const number = (numbers.get(street) ?? 0) + 1;
    const addressId =
      use === 'FOREST' ? null : `${profile.code}-A${String(addresses.length + 1).padStart(5, '0')}`;
    if (addressId) {
      numbers.set(street, number);
      const post = postOf(profile, place ?? closest(profile.localities, point), postalCodes, random);
      addresses.push({
        id: addressId,
        municipality: profile.code,
        street: `${street.split(',')[0]} ${number}`,
        ...post,
        property: designation,
        point,
      });
    }
    properties.push({
      municipality: profile.code,
      designation,
      tract,
      use,
      point,
      address: addressId,
      locality: place?.name ?? null,
    });
  }
  return { properties, addresses };
}

function postOf(
  profile: MunicipalityProfile,
  locality: Locality,
  postalCodes: ReadonlyMap<string, readonly string[]>,
  random: Random,
): { postalCode: string; locality: string } {
  const own = postalCodes.get(`${profile.code}/${locality.name}`);
  const name = own ? locality.name : profile.localities[0]!.name;
  return { postalCode: random.pick(own ?? postalCodes.get(`${profile.code}/${name}`)!), locality: name };
}

const squared = (a: Point, b: Point): number => (a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2;

function nearest(tracts: ReadonlyArray<{ name: string; centre: Point }>, point: Point): string {
  let best = tracts[0]!;
  for (const each of tracts) if (squared(each.centre, point) < squared(best.centre, point)) best = each;
  return best.name;
}

function closest(localities: readonly Locality[], point: Point): Locality {
  let best = localities[0]!;
  for (const each of localities) if (squared(each, point) < squared(best, point)) best = each;
  return best;
}

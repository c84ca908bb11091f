import { flaws } from '../world/flaws/flaws.ts';
import type { Boundary } from '../world/geography/boundary.ts';
import type { Address, PropertyUse } from '../world/properties/property.ts';
import { uuidOf } from '../world/uuid-of.ts';
import type { MunicipalityWorld } from '../world/world.ts';
import type { GeoFeature, Position } from './geo-feature.ts';

const purposes: Readonly<Record<PropertyUse, string>> = {
  HOUSE: 'SMÅHUS',
  FLATS: 'FLERBOSTADSHUS',
  FARM: 'LANTBRUK',
  HOLIDAY_HOME: 'FRITIDSHUS',
  FOREST: 'SKOG',
  INDUSTRY: 'INDUSTRI',
  PUBLIC_SERVICE: 'SAMHÄLLSFUNKTION',
};

/** A point of the world as a geometry. */
export const pointAt = (point: { easting: number; northing: number }): GeoFeature['geometry'] => ({
  type: 'Point',
  coordinates: [point.easting, point.northing],
});

/** The municipality's area. */
export function municipalityFeature({ profile }: MunicipalityWorld, boundary: Boundary): GeoFeature {
  const { code, officialName } = profile;
  return {
    id: code,
    geometry: { type: 'Polygon', coordinates: boundary.outlines.map(counterClockwise) },
    properties: { kommunkod: code, kommunnamn: officialName },
  };
}

/** RFC 7946, 3.1.6. */
function counterClockwise(ring: readonly Position[]): readonly Position[] {
  const twice = ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return twice > 0 ? ring : ring.toReversed();
}

export const propertyFeatures = (seed: string, { profile, properties }: MunicipalityWorld): GeoFeature[] =>
  properties.map(({ designation, use, point }) => {
    const named = `${profile.registerName} ${designation}`;
    const id = uuidOf(seed, `geo/property/${named}`);
    return {
      id,
      geometry: pointAt(point),
      properties: {
        objektid: id,
        kommunkod: profile.code,
        beteckning: named,
        andamal: purposes[use],
      },
    };
  });

/** The address register, which has never been told of a few. */
export function addressFeatures(seed: string, part: MunicipalityWorld): GeoFeature[] {
  const { profile } = part;
  const known = new Set(unregistered(part).map(({ id }) => id));
  return part.addresses
    .filter(({ id }) => !known.has(id))
    .map(({ id: own, street, postalCode, locality, property, point }) => {
      const id = uuidOf(seed, `geo/address/${own}`);
      return {
        id,
        geometry: pointAt(point),
        properties: {
          objektid: id,
          kommunkod: profile.code,
          gatuadress: street,
          postnummer: postalCode,
          postort: locality,
          fastighet: `${profile.registerName} ${property}`,
        },
      };
    });
}

/** Addresses that are in no address register: neither a school's nor that of the demo's citizen. */
export function unregistered(part: MunicipalityWorld): readonly Address[] {
  const { first, every } = flaws.unregisteredAddresses;
  const home = part.households.find(({ id }) => id === part.citizen.person.household)!.address;
  const spared = new Set([
    home,
    ...[...part.schools, ...part.independentSchools].map(({ address }) => address),
  ]);
  return part.addresses.filter(({ id }, index) => index % every === first && !spared.has(id));
}

export function schoolFeatures(part: MunicipalityWorld): GeoFeature[] {
  const addresses = new Map(part.addresses.map((each) => [each.id, each]));
  return [...part.schools, ...part.independentSchools].map((school) => {
    const { street, postalCode, locality, point } = addresses.get(school.address)!;
    return {
      id: school.schoolUnitCode,
      geometry: pointAt(point),
      properties: {
        skolenhetskod: school.schoolUnitCode,
        namn: school.name,
        kommunkod: school.municipality,
        huvudman: 'principal' in school ? 'ENSKILD' : 'KOMMUN',
        gatuadress: street,
        postnummer: postalCode,
        postort: locality,
      },
    };
  });
}

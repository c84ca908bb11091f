import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import type { Geometry } from '../src/geometry.ts';
import type { ServedFeature, ServedPart } from './geodata-server.ts';

/** Whose geodata they are. */
export const board = 'kommunstyrelsen';

/** The corner that the places of a municipality are counted from, easting first. */
export const origins: Readonly<Record<string, readonly [number, number]>> = {
  '1461': [340_000, 6_500_000],
  '1492': [350_000, 6_550_000],
};

export const names: Readonly<Record<string, string>> = { '1461': 'Mellerud', '1492': 'Åmål' };

/** Each municipality's collections: a grid of properties with an address on each, 100 metres apart, and some of the rest. */
export function part(tenant: string): ServedPart {
  const [east, north] = origins[tenant]!;
  const at = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [east + x, north + y] });
  const feature = (
    id: string,
    geometry: Geometry,
    properties: ServedFeature['properties'],
  ): ServedFeature => ({ id, geometry, properties: { kommunkod: tenant, ...properties } });
  const designation = (n: number) => `${names[tenant]!.toLocaleUpperCase('sv')} BY 1:${n}`;
  const seven = [1, 2, 3, 4, 5, 6, 7];
  const corner = (x: number, y: number): [number, number] => [east + x, north + y];
  return new Map([
    [
      'kommun',
      [
        feature(
          'k',
          {
            type: 'Polygon',
            coordinates: [
              [corner(0, 0), corner(9_000, 0), corner(9_000, 9_000), corner(0, 9_000), corner(0, 0)],
            ],
          },
          { kommunnamn: 'whatever' },
        ),
      ],
    ],
    [
      'fastigheter',
      seven.map((n) =>
        feature(`f${n}`, at(n * 100, 50), {
          objektid: `f${n}`,
          beteckning: designation(n),
          andamal: n === 7 ? 'OKÄNT' : ['SMÅHUS', 'LANTBRUK'][n % 2],
        }),
      ),
    ],
    [
      'adresser',
      seven.map((n) =>
        feature(`a${n}`, at(n * 100, 60), {
          objektid: `a${n}`,
          gatuadress: `Storgatan ${n}`,
          postnummer: `${tenant === '1461' ? '464' : '662'} 3${n % 2}`,
          postort: names[tenant]!,
          // Two of them stand on each of three properties; the last on none that is known.
          fastighet: n === 7 ? null : designation(Math.ceil(n / 2)),
        }),
      ),
    ],
    [
      'skolenheter',
      seven.map((n) =>
        feature(`s${n}`, at(n * 1_000, 1_000), {
          skolenhetskod: `${tenant}000${n}`,
          namn: `Skola ${n}`,
          huvudman: n === 7 ? 'ENSKILD' : 'KOMMUN',
          gatuadress: `Skolgatan ${n}`,
          postnummer: '46430',
          postort: names[tenant]!,
        }),
      ),
    ],
    [
      'hallplatser',
      seven.map((n) =>
        feature(`h${n}`, at(n * 500, 2_000), {
          hallplatsid: `90220${n}`,
          namn: `Torget läge ${n}`,
          vaderskydd: n % 2 === 0,
        }),
      ),
    ],
    [
      'vagnat',
      seven.map((n) =>
        feature(
          `v${n}`,
          {
            type: 'LineString',
            coordinates: [corner(n * 300, 0), corner(n * 300 + 50, 80), corner((n + 1) * 300, 0)],
          },
          {
            lankid: `l${n}`,
            startnod: `n${n}`,
            slutnod: `n${n + 1}`,
            riktning: ['BADA', 'MED', 'MOT'][n % 3],
            vagklass: n,
            hastighet: 50,
            vagtyp: n === 7 ? 'GANG_CYKEL' : 'BILVAG',
            gangtrafik: true,
            trafikfarlig: n === 6,
            vagnummer: n === 1 ? 45 : null,
            gatunamn: n === 2 ? 'Storgatan' : null,
          },
        ),
      ),
    ],
    [
      'badplatser',
      seven.map((n) => feature(`b${n}`, at(n * 700, 3_000), { objektid: `b${n}`, namn: `Badviken ${n}` })),
    ],
  ]);
}

const collections = {
  boundary: 'kommun',
  properties: 'fastigheter',
  addresses: 'adresser',
  schoolUnits: 'skolenheter',
  busStops: 'hallplatser',
  roads: 'vagnat',
  bathingPlaces: 'badplatser',
} as const;

/** A configuration in which Mellerud speaks WFS and Åmål OGC API Features. */
export function geodataConfiguration(origin: string, format: 'gml' | 'json' = 'gml'): Configuration {
  const tenant = (code: string): TenantConfiguration => {
    const isWfs = code === '1461';
    const common = {
      key: `key-${code}`,
      authority: board,
      tls: null,
      collections: Object.fromEntries(
        Object.entries(collections).map(([kind, id]) => [
          kind,
          { id: isWfs ? `ms:${id}` : id, refreshMinutes: 60, properties: {} },
        ]),
      ),
    };
    return {
      code,
      kind: 'MUNICIPALITY',
      name: names[code]!,
      officialName: `${names[code]} kommun`,
      slug: `kommun-${code}`,
      organisationNumber: '2120001488',
      authorities: [{ code: board, name: 'Kommunstyrelsen' }],
      systems: [
        {
          id: `gis-${code}`,
          name: 'Geodata',
          product: 'Geodata',
          kind: 'SHARED',
          level: 4,
          areas: ['gis.basemap'],
          owner: 'GIS-samordnare',
          operationsManager: 'Driftchef',
          operationsAgreement: null,
          structure: 'COMMON',
          connector: isWfs
            ? {
                kind: 'wfs',
                url: `${origin}/${code}/wfs`,
                namespace: 'https://mellerud.example/gis',
                format,
                ...common,
              }
            : { kind: 'ogc-features', url: `${origin}/${code}`, ...common },
          furtherConnectors: [],
        },
      ],
      grants: [],
      raised: new Map(),
    };
  };
  return {
    tenants: new Map(['1461', '1492'].map((code) => [code, tenant(code)])),
    agreements: [],
    grants: [],
    purposes: new Map(),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
}

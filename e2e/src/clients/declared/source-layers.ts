import { readBuildingCases } from './read-building-cases.ts';
import { readGeodata } from './read-geodata.ts';
import type { Condition, SourceLayer } from './source-layer.ts';

const upper = (given: unknown) => String(given).toLocaleUpperCase('sv');
const code = (given: unknown) => String(given).replace(' ', '');

const ofMellerud: Condition = ["municipality = '1461'", ({ municipality }) => municipality === '1461'];

const open = (
  read: SourceLayer['read'],
  conditions: readonly Condition[],
  refused: readonly string[] = [],
): SourceLayer => ({ reader: null, refused, conditions, read });

/** What each declared layer should hold. Nothing of it is told by the code that serves the layers. */
export const sourceLayers: Readonly<Record<string, SourceLayer>> = {
  municipalities: open(
    readGeodata('kommun', () => 'area:municipality'),
    [["municipalityName = 'Mellerud'", ({ municipality }) => municipality === '1461']],
  ),
  properties: open(
    readGeodata('fastigheter', ({ beteckning }) => `property:${String(beteckning).replace(/^\S+ /, '')}`),
    [
      ofMellerud,
      ["designation = 'ASSAREBYN 1:23'", ({ given }) => given.beteckning === 'MELLERUD ASSAREBYN 1:23'],
      [
        "municipality = '1438' AND use = 'INDUSTRY'",
        ({ municipality, given }) => municipality === '1438' && given.andamal === 'INDUSTRI',
      ],
    ],
  ),
  addresses: open(
    readGeodata(
      'adresser',
      ({ gatuadress, postnummer }) => `address:${code(postnummer)} ${upper(gatuadress)}`,
    ),
    [
      [
        "municipality = '1492' AND postalCode = '66230'",
        ({ municipality, given }) => municipality === '1492' && code(given.postnummer) === '66230',
      ],
      [
        "municipality = '1461' AND street LIKE 'Stor%'",
        ({ municipality, given }) => municipality === '1461' && String(given.gatuadress).startsWith('Stor'),
      ],
    ],
  ),
  'school-units': open(
    readGeodata('skolenheter', ({ skolenhetskod }) => `school-site:${skolenhetskod}`),
    [ofMellerud, ["principal = 'INDEPENDENT'", ({ given }) => given.huvudman === 'ENSKILD']],
  ),
  'bus-stops': open(
    readGeodata('hallplatser', ({ hallplatsid }) => `bus-stop:${hallplatsid}`),
    [ofMellerud, ["name LIKE '%centrum%'", ({ given }) => String(given.namn).includes('centrum')]],
  ),
  roads: open(
    readGeodata('vagnat', ({ lankid }) => `road-segment:${lankid}`),
    [
      [
        "municipality = '1439' AND speedLimit > 70",
        ({ municipality, given }) => municipality === '1439' && Number(given.hastighet) > 70,
      ],
      [
        "municipality = '1461' AND roadNumber IS NOT NULL",
        ({ municipality, given }) => municipality === '1461' && given.vagnummer !== null,
      ],
    ],
  ),
  'bathing-places': open(
    readGeodata('badplatser', ({ objektid }) => `bathing-place:${objektid}`),
    [ofMellerud],
    // Färgelanda's service turns the axes of this collection: it is refused, and nothing of it is guessed.
    ['1439'],
  ),
  'building-cases': {
    reader: 'case-officer.mellerud',
    refused: [],
    conditions: [
      ["caseType = 'Bygglov'", ({ given }) => given.caseType === 'Bygglov'],
      ["openedOn >= '2026/01/01'", ({ given }) => String(given.openedOn) >= '2026-01-01'],
    ],
    read: readBuildingCases,
  },
};

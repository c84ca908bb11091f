import type { GeoCollection, GeoProperty } from './geo-collection.ts';

const text = (name: string, title: string): GeoProperty => ({ name, type: 'string', title });
const picked = (name: string, title: string): GeoProperty => ({ ...text(name, title), filter: true });
const flag = (name: string, title: string): GeoProperty => ({ name, type: 'boolean', title });
const number = (name: string, title: string): GeoProperty => ({ name, type: 'integer', title });
const municipality = text('kommunkod', 'Kommunkod');

/** The layers that each of the five municipalities has in its geodata service. */
export const geoCollections: readonly GeoCollection[] = [
  {
    id: 'kommun',
    title: 'Kommun',
    description: 'Kommunens gräns',
    geometry: 'Polygon',
    properties: [municipality, text('kommunnamn', 'Kommunens namn')],
  },
  {
    id: 'fastigheter',
    title: 'Fastigheter',
    description: 'Registerfastigheter, en punkt för varje',
    geometry: 'Point',
    properties: [
      text('objektid', 'Objektidentitet'),
      picked('kommunkod', 'Kommunkod'),
      picked('beteckning', 'Fastighetsbeteckning, med kommunens namn först'),
      text('andamal', 'Vad fastigheten används till'),
    ],
  },
  {
    id: 'adresser',
    title: 'Adresser',
    description: 'Belägenhetsadresser',
    geometry: 'Point',
    properties: [
      text('objektid', 'Objektidentitet'),
      picked('kommunkod', 'Kommunkod'),
      picked('gatuadress', 'Gatuadress'),
      picked('postnummer', 'Postnummer'),
      picked('postort', 'Postort'),
      text('fastighet', 'Fastighetsbeteckning, med kommunens namn först'),
    ],
  },
  {
    id: 'skolenheter',
    title: 'Skolenheter',
    description: 'Kommunala och fristående skolenheter',
    geometry: 'Point',
    properties: [
      picked('skolenhetskod', 'Skolenhetskod'),
      text('namn', 'Namn'),
      municipality,
      text('huvudman', 'KOMMUN eller ENSKILD'),
      text('gatuadress', 'Gatuadress'),
      text('postnummer', 'Postnummer'),
      text('postort', 'Postort'),
    ],
  },
  {
    id: 'hallplatser',
    title: 'Hållplatser',
    description: 'Busshållplatser, med samma identiteter som i tidtabellerna',
    geometry: 'Point',
    properties: [
      picked('hallplatsid', 'Hållplatsens identitet'),
      text('namn', 'Namn'),
      municipality,
      flag('vaderskydd', 'Om den har väderskydd'),
    ],
  },
  {
    id: 'vagnat',
    title: 'Vägnät',
    description: 'Vägar, gator, gång- och cykelvägar som länkar mellan noder',
    geometry: 'LineString',
    properties: [
      text('lankid', 'Länkens identitet'),
      text('startnod', 'Noden som länken börjar i'),
      text('slutnod', 'Noden som länken slutar i'),
      text('riktning', 'Tillåten färdriktning: BADA, MED eller MOT'),
      number('vagklass', 'Funktionell vägklass, 0–9'),
      number('hastighet', 'Högsta tillåtna hastighet, km/h'),
      text('vagtyp', 'BILVAG eller GANG_CYKEL'),
      flag('gangtrafik', 'Om man får gå där'),
      flag('trafikfarlig', 'Om det är farligt att gå där'),
      { ...number('vagnummer', 'Vägnummer'), nullable: true },
      { ...text('gatunamn', 'Gatunamn'), nullable: true },
      municipality,
    ],
  },
  {
    id: 'badplatser',
    title: 'Badplatser',
    description: 'Kommunala badplatser',
    geometry: 'Point',
    properties: [text('objektid', 'Objektidentitet'), text('namn', 'Namn'), municipality],
  },
];

/** A layer by its id. */
export const geoCollection = (id: string): GeoCollection | undefined =>
  geoCollections.find((each) => each.id === id);

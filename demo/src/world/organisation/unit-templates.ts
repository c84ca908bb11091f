import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import type { UnitKind } from './unit.ts';

export interface UnitTemplate {
  /** Three digits: the first tells the line of work. */
  readonly code: number;
  readonly name: string;
  readonly board: 'kommunstyrelsen' | 'byggnadsnamnden' | 'school' | 'socialnamnden';
  readonly kind: UnitKind;
  /** Weight in the budget. */
  readonly weight: number;
  readonly costCentres: readonly string[];
}

const unit = (
  code: number,
  name: string,
  board: UnitTemplate['board'],
  kind: UnitKind,
  weight: number,
  costCentres: readonly string[],
): UnitTemplate => ({ code, name, board, kind, weight, costCentres });

/** The units of a municipality of this size: those that all have, then its schools and homes. */
export function unitTemplates(profile: MunicipalityProfile): readonly UnitTemplate[] {
  return [
    unit(110, 'Kommunledning', 'kommunstyrelsen', 'ADMINISTRATION', 2, [
      'Kommunfullmäktige',
      'Kommunstyrelse',
      'Kommunkansli',
    ]),
    unit(120, 'Ekonomienheten', 'kommunstyrelsen', 'ADMINISTRATION', 1.4, [
      'Ekonomi',
      'Upphandling',
      'Försäkringar',
    ]),
    unit(130, 'HR-enheten', 'kommunstyrelsen', 'ADMINISTRATION', 1.2, [
      'Personal',
      'Löner',
      'Företagshälsovård',
    ]),
    unit(140, 'IT-enheten', 'kommunstyrelsen', 'ADMINISTRATION', 1.6, ['IT-drift', 'Digitalisering']),
    unit(150, 'Näringsliv och kommunikation', 'kommunstyrelsen', 'ADMINISTRATION', 0.9, [
      'Näringsliv',
      'Kommunikation',
      'Turism',
    ]),
    unit(160, 'Räddningstjänsten', 'kommunstyrelsen', 'TECHNICAL', 2, ['Utryckning', 'Förebyggande']),
    unit(210, 'Gata och park', 'kommunstyrelsen', 'TECHNICAL', 3, [
      'Gator och vägar',
      'Parker',
      'Vinterväghållning',
    ]),
    unit(220, 'VA och renhållning', 'kommunstyrelsen', 'TECHNICAL', 3.6, [
      'Vattenverk',
      'Avloppsverk',
      'Ledningsnät',
      'Renhållning',
    ]),
    unit(230, 'Fastighetsenheten', 'kommunstyrelsen', 'TECHNICAL', 4.2, [
      'Skolfastigheter',
      'Vårdfastigheter',
      'Förvaltningsfastigheter',
    ]),
    unit(240, 'Kostenheten', 'kommunstyrelsen', 'TECHNICAL', 2.6, ['Skolkök', 'Centralkök']),
    unit(250, 'Lokalvården', 'kommunstyrelsen', 'TECHNICAL', 1.6, ['Lokalvård']),
    unit(311, 'Plan- och byggenheten', 'byggnadsnamnden', 'BUILDING', 1.1, [
      'Bygglov',
      'Tillsyn',
      'Kart och mät',
      'Planarbete',
    ]),
    unit(312, 'Bostadsanpassning', 'byggnadsnamnden', 'BUILDING', 0.3, ['Bostadsanpassning']),
    unit(410, 'Biblioteket', 'kommunstyrelsen', 'CULTURE', 0.8, ['Huvudbibliotek', 'Skolbibliotek']),
    unit(420, 'Fritidsenheten', 'kommunstyrelsen', 'CULTURE', 1.3, [
      'Idrottsanläggningar',
      'Föreningsbidrag',
      'Fritidsgård',
    ]),
    unit(430, 'Kulturskolan', 'kommunstyrelsen', 'CULTURE', 0.6, ['Kulturskola']),
    unit(510, 'Utbildningsförvaltningen', 'school', 'ADMINISTRATION', 1.2, [
      'Förvaltningsledning',
      'Skolskjuts',
      'Interkommunal ersättning',
    ]),
    unit(515, 'Elevhälsan', 'school', 'SCHOOL', 1.2, ['Elevhälsa', 'Anpassad grundskola']),
    ...profile.schools.map(({ name, years }, index) =>
      unit(520 + index, name, 'school', 'SCHOOL', years[0] > 9 ? 6 : years[1] - years[0] > 3 ? 4.6 : 4, [
        'Undervisning',
        'Skolledning',
        ...(years[0] === 0 ? ['Fritidshem'] : ['Läromedel']),
      ]),
    ),
    ...profile.preschools.map((name, index) =>
      unit(540 + index, name, 'school', 'PRESCHOOL', 2, ['Förskola', 'Pedagogisk omsorg']),
    ),
    unit(560, 'Vuxenutbildningen', 'school', 'SCHOOL', 1, ['Vuxenutbildning', 'SFI']),
    unit(710, 'Socialförvaltningen', 'socialnamnden', 'ADMINISTRATION', 1.4, [
      'Förvaltningsledning',
      'Bistånd',
    ]),
    unit(720, 'Individ- och familjeomsorgen', 'socialnamnden', 'SOCIAL', 5, [
      'Barn och familj',
      'Vuxna',
      'Försörjningsstöd',
    ]),
    ...profile.careHomes.map((name, index) =>
      unit(730 + index, name, 'socialnamnden', 'CARE', 4.5, ['Särskilt boende', 'Nattpatrull']),
    ),
    unit(740, 'Hemtjänsten', 'socialnamnden', 'CARE', 6, ['Hemtjänst norr', 'Hemtjänst söder']),
    unit(750, 'LSS-verksamheten', 'socialnamnden', 'CARE', 5.5, [
      'Gruppbostad',
      'Personlig assistans',
      'Daglig verksamhet',
    ]),
    unit(760, 'Hälso- och sjukvård', 'socialnamnden', 'CARE', 3, ['Sjuksköterskor', 'Rehabilitering']),
    unit(900, 'Finansförvaltningen', 'kommunstyrelsen', 'ADMINISTRATION', 0, [
      'Skatter och bidrag',
      'Räntor',
      'Pensioner',
    ]),
  ];
}

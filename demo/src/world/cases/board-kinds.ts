import type { CaseKind } from './case-kind.ts';
import { caseKind } from './case-kind.ts';

/** What a municipal executive board (kommunstyrelse) handles. */
export const boardKinds: readonly CaseKind[] = [
  caseKind({
    caseType: 'Medborgarförslag',
    weight: 8,
    titles: [
      'Medborgarförslag om gång- och cykelväg',
      'Medborgarförslag om lekplats',
      'Medborgarförslag om hundrastgård',
      'Medborgarförslag om utegym',
    ],
  }),
  caseKind({
    caseType: 'Begäran om allmän handling',
    weight: 22,
    titles: ['Begäran om allmän handling'],
    outcomes: ['Lämna ut', 'Lämna ut', 'Lämna ut delvis', 'Avslå'],
  }),
  caseKind({
    caseType: 'Upphandling',
    weight: 14,
    party: 'SUPPLIER',
    titles: [
      'Upphandling av livsmedel',
      'Upphandling av skolskjuts',
      'Upphandling av bygg- och hantverkstjänster',
      'Upphandling av IT-drift',
      'Upphandling av vinterväghållning',
    ],
    secrecy: { provision: 'OSL 19 kap. 3 §', share: 0.25 },
    incoming: ['Anbud', 'Frågor och svar', 'Utvärdering'],
    outcomes: ['Tilldela', 'Avbryta'],
  }),
  caseKind({
    caseType: 'Avtal',
    weight: 10,
    party: 'SUPPLIER',
    titles: ['Avtal om samverkan', 'Hyresavtal', 'Avtal om driftstöd'],
    outcomes: ['Godkänna'],
  }),
  caseKind({
    caseType: 'Markärende',
    weight: 12,
    property: true,
    party: 'HOLDER',
    titles: ['Försäljning av mark', 'Arrende av mark', 'Köp av tillskottsmark', 'Servitut för ledning'],
    outcomes: ['Godkänna', 'Godkänna', 'Avslå'],
  }),
  caseKind({
    caseType: 'Remiss',
    weight: 12,
    party: 'NONE',
    titles: [
      'Remiss om regional transportplan',
      'Remiss om ändrad lagstiftning',
      'Remiss om vindbruk',
      'Remiss om energiplan',
    ],
    outcomes: ['Avge yttrande', 'Avstå'],
  }),
  caseKind({
    caseType: 'Motion',
    weight: 6,
    party: 'NONE',
    titles: [
      'Motion om skolmat',
      'Motion om kollektivtrafik',
      'Motion om solceller',
      'Motion om distansarbete',
    ],
    outcomes: ['Bifalla', 'Avslå', 'Anse besvarad'],
  }),
  caseKind({
    caseType: 'Klagomål',
    weight: 8,
    titles: ['Klagomål på snöröjning', 'Klagomål på gatubelysning', 'Synpunkt på bemötande'],
    outcomes: ['Besvara'],
  }),
  caseKind({
    caseType: 'Personalärende',
    weight: 8,
    titles: ['Personalärende'],
    secrecy: { provision: 'OSL 39 kap. 1 §', share: 1 },
    outcomes: ['Avsluta', 'Åtgärda'],
  }),
];

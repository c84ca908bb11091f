import type { CaseKind } from './case-kind.ts';
import { caseKind } from './case-kind.ts';

/** What a federation for environment and energy (miljö- och energiförbund) handles on properties of its members. */
export const environmentKinds: readonly CaseKind[] = [
  caseKind({
    caseType: 'Enskilt avlopp',
    weight: 30,
    property: true,
    party: 'HOLDER',
    titles: ['Ansökan om enskilt avlopp', 'Inventering av enskilt avlopp', 'Ändring av enskilt avlopp'],
    outcomes: ['Tillstånd', 'Tillstånd', 'Föreläggande', 'Avslå'],
  }),
  caseKind({
    caseType: 'Livsmedelskontroll',
    weight: 22,
    property: true,
    party: 'SUPPLIER',
    titles: ['Planerad livsmedelskontroll', 'Registrering av livsmedelsanläggning'],
    incoming: ['Egenkontrollprogram', 'Svar på kontrollrapport'],
    outcomes: ['Utan avvikelse', 'Med avvikelse', 'Föreläggande'],
  }),
  caseKind({
    caseType: 'Miljötillsyn',
    weight: 22,
    property: true,
    party: 'HOLDER',
    titles: ['Tillsyn av jordbruk', 'Tillsyn av miljöfarlig verksamhet', 'Cistern för eldningsolja'],
    secrecy: { provision: 'OSL 30 kap. 23 §', share: 0.1 },
    outcomes: ['Utan åtgärd', 'Föreläggande', 'Miljösanktionsavgift'],
  }),
  caseKind({
    caseType: 'Hälsoskydd',
    weight: 14,
    property: true,
    neighbours: 2,
    titles: ['Klagomål på buller', 'Klagomål på rök från eldning', 'Inomhusmiljö i bostad'],
    secrecy: { provision: 'OSL 32 kap. 1 §', share: 0.1 },
    outcomes: ['Utan åtgärd', 'Föreläggande'],
  }),
  caseKind({
    caseType: 'Energirådgivning',
    weight: 12,
    titles: ['Rådgivning om solceller', 'Rådgivning om värmepump'],
    outcomes: ['Besvara'],
  }),
];

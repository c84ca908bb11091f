import type { CaseKind } from './case-kind.ts';
import { caseKind } from './case-kind.ts';

/** What a school board (barn- och utbildningsnämnd, Fokusnämnd) handles. */
export const schoolKinds: readonly CaseKind[] = [
  caseKind({
    caseType: 'Skolskjuts',
    weight: 34,
    party: 'GUARDIAN',
    titles: ['Ansökan om skolskjuts', 'Ansökan om skolskjuts vid växelvis boende'],
    incoming: ['Intyg', 'Komplettering'],
  }),
  caseKind({
    caseType: 'Anmälan om kränkande behandling',
    weight: 18,
    party: 'GUARDIAN',
    titles: ['Anmälan om kränkande behandling'],
    secrecy: { provision: 'OSL 23 kap. 2 §', share: 0.85 },
    outcomes: ['Avsluta', 'Vidta åtgärder'],
  }),
  caseKind({
    caseType: 'Mottagande i anpassad grundskola',
    weight: 5,
    party: 'GUARDIAN',
    titles: ['Mottagande i anpassad grundskola'],
    secrecy: { provision: 'OSL 23 kap. 2 §', share: 1 },
    incoming: ['Pedagogisk bedömning', 'Psykologisk bedömning', 'Medicinsk bedömning'],
  }),
  caseKind({
    caseType: 'Byte av skola',
    weight: 16,
    party: 'GUARDIAN',
    titles: ['Önskemål om byte av skola', 'Val av annan kommuns skola'],
  }),
  caseKind({ caseType: 'Ledighet', weight: 8, party: 'GUARDIAN', titles: ['Ansökan om längre ledighet'] }),
  caseKind({
    caseType: 'Tilläggsbelopp',
    weight: 5,
    party: 'GUARDIAN',
    titles: ['Ansökan om tilläggsbelopp'],
    secrecy: { provision: 'OSL 23 kap. 2 §', share: 0.9 },
  }),
  caseKind({
    caseType: 'Klagomål',
    weight: 8,
    party: 'GUARDIAN',
    titles: ['Klagomål på utbildningen', 'Synpunkt på skolmat'],
    outcomes: ['Besvara'],
  }),
  caseKind({
    caseType: 'Läsårstider',
    weight: 1,
    party: 'NONE',
    titles: ['Läsårstider'],
    outcomes: ['Fastställa'],
  }),
  caseKind({
    caseType: 'Verksamhetsplan',
    weight: 4,
    party: 'NONE',
    titles: ['Kvalitetsrapport', 'Internkontrollplan', 'Budgetuppföljning'],
    outcomes: ['Godkänna', 'Lägga till handlingarna'],
  }),
];

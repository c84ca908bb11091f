import type { CaseKind } from './case-kind.ts';
import { caseKind } from './case-kind.ts';

/** What a board of chief guardians (överförmyndarnämnd) handles; all of it is secret (OSL 32 kap. 4 §). */
export const guardianshipKinds: readonly CaseKind[] = [
  caseKind({
    caseType: 'Godmanskap',
    weight: 60,
    titles: ['Anmälan om behov av god man', 'Byte av god man', 'Upphörande av godmanskap'],
    secrecy: { provision: 'OSL 32 kap. 4 §', share: 0.5 },
    outcomes: ['Förordna', 'Byta', 'Avskriva'],
  }),
  caseKind({
    caseType: 'Granskning av årsräkning',
    weight: 40,
    titles: ['Årsräkning'],
    secrecy: { provision: 'OSL 32 kap. 4 §', share: 0.5 },
    incoming: ['Årsräkning', 'Verifikat', 'Komplettering'],
    outcomes: ['Utan anmärkning', 'Med anmärkning'],
  }),
];

import type { CaseKind } from './case-kind.ts';
import { caseKind } from './case-kind.ts';

const permit = {
  property: true,
  party: 'HOLDER',
  incoming: ['Fasadritning', 'Planritning', 'Situationsplan', 'Kontrollplan', 'Yttrande från granne'],
} as const;

/** What a building authority (byggnadsnämnd) handles. */
export const buildingKinds: readonly CaseKind[] = [
  caseKind({
    ...permit,
    caseType: 'Bygglov',
    weight: 34,
    neighbours: 5,
    titles: [
      'Bygglov för nybyggnad av enbostadshus',
      'Bygglov för tillbyggnad av enbostadshus',
      'Bygglov för garage',
      'Bygglov för fasadändring',
      'Bygglov för nybyggnad av fritidshus',
      'Bygglov för ekonomibyggnad',
      'Bygglov för skylt',
    ],
  }),
  caseKind({
    ...permit,
    caseType: 'Anmälan',
    weight: 22,
    titles: [
      'Anmälan om installation av eldstad',
      'Anmälan om komplementbostadshus',
      'Anmälan om ändring av bärande konstruktion',
      'Anmälan om ändrad planlösning',
    ],
    outcomes: ['Startbesked', 'Startbesked', 'Startbesked', 'Avvisa'],
  }),
  caseKind({
    ...permit,
    caseType: 'Strandskyddsdispens',
    weight: 9,
    neighbours: 2,
    titles: [
      'Strandskyddsdispens för brygga',
      'Strandskyddsdispens för nybyggnad av fritidshus',
      'Strandskyddsdispens för bastu',
    ],
    outcomes: ['Bevilja dispens', 'Bevilja dispens', 'Avslå'],
  }),
  caseKind({
    ...permit,
    caseType: 'Förhandsbesked',
    weight: 7,
    neighbours: 4,
    titles: ['Förhandsbesked för nybyggnad av enbostadshus', 'Förhandsbesked för två enbostadshus'],
  }),
  caseKind({
    ...permit,
    caseType: 'Rivningslov',
    weight: 4,
    titles: ['Rivningslov för bostadshus', 'Rivningslov för ekonomibyggnad'],
  }),
  caseKind({
    ...permit,
    caseType: 'Marklov',
    weight: 2,
    titles: ['Marklov för schaktning', 'Marklov för trädfällning'],
  }),
  caseKind({
    caseType: 'Tillsyn',
    weight: 12,
    property: true,
    party: 'HOLDER',
    neighbours: 1,
    titles: [
      'Tillsyn av ovårdad tomt',
      'Tillsyn av olovligt byggande',
      'Tillsyn av ventilationskontroll (OVK)',
      'Tillsyn av förfallen byggnad',
    ],
    incoming: ['Fotografier', 'Anmälan', 'Yttrande från fastighetsägaren'],
    outcomes: ['Avsluta utan åtgärd', 'Föreläggande', 'Byggsanktionsavgift'],
  }),
  caseKind({
    caseType: 'Detaljplan',
    weight: 2,
    property: true,
    party: 'HOLDER',
    neighbours: 9,
    titles: ['Detaljplan för bostäder', 'Ändring av detaljplan', 'Upphävande av detaljplan'],
    incoming: ['Samrådsyttrande', 'Grundkarta', 'Planbeskrivning'],
    outcomes: ['Anta', 'Godkänna för samråd'],
  }),
  caseKind({
    caseType: 'Bostadsanpassning',
    weight: 8,
    titles: ['Ansökan om bostadsanpassningsbidrag'],
    secrecy: { provision: 'OSL 26 kap. 12 §', share: 0.9 },
    incoming: ['Intyg från arbetsterapeut', 'Offert'],
  }),
];

import { expect } from '@jest/globals';
import type { CaseFile } from './case-files.ts';

const statuses: Readonly<Record<string, string>> = {
  Öppet: 'OPEN',
  Vilande: 'ON_HOLD',
  Stängt: 'CLOSED',
  Makulerat: 'OBLITERATED',
  'Ad Acta.': 'AD_ACTA',
};

const roles: Readonly<Record<string, string>> = {
  Sökande: 'APPLICANT',
  Fastighetsägare: 'PROPERTY_OWNER',
  Granne: 'NEIGHBOUR',
  Ombud: 'REPRESENTATIVE',
  Anmälare: 'REPORTER',
  Annan: 'OTHER',
};

const names: Readonly<Record<string, string>> = {
  KS: 'Kommunstyrelsen',
  BN: 'Byggnadsnämnden',
  FN: 'Fokusnämnden',
  BUN: 'Barn- och utbildningsnämnden',
  ÖFN: 'Gemensamma överförmyndarnämnden',
  MEF: 'Direktionen',
};

/** The cases of a property as `PropertyDossier` writes them, without what is not in the system's own words. */
export function dossierOf(files: readonly CaseFile[], designation: string) {
  return files
    .filter(({ errand }) => errand.propertyDesignation === designation)
    .map(({ errand, decisions }) => ({
      id: expect.stringMatching(new RegExp(`^\\d{4}:case:${errand.errandNumber}$`)),
      diaryNumber: errand.diaryNumber,
      title: errand.title,
      status: statuses[errand.status],
      caseType: errand.caseType,
      openedOn: errand.openedOn,
      closedOn: errand.closedOn,
      authority: { id: expect.stringMatching(/^\d{4}:authority:/), name: names[errand.namespace] },
      parties: inOrder(errand.stakeholders.map(({ role, name }) => ({ role: roles[role]!, name }))),
      decisions: {
        nodes: decisions.map(({ reference, outcome, decidedOn, decidedBy }) => ({
          reference,
          outcome,
          decidedOn,
          decidedBy,
        })),
      },
    }));
}

/** Parties stand in no order of their own. */
export const inOrder = (parties: ReadonlyArray<{ role: string; name: string }>) =>
  [...parties].sort((one, other) => (`${one.role} ${one.name}` < `${other.role} ${other.name}` ? -1 : 1));

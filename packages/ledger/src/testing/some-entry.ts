import type { NewEntry } from '../ledger.ts';

/** An entry with these properties, and plausible others. */
export function someEntry(more: Partial<NewEntry> = {}): NewEntry {
  return {
    account: 'account-account-acco',
    kind: 'EMPLOYEE',
    home: '1461',
    homeAuthority: 'byggnadsnamnden',
    functions: ['case-officer'],
    actingFor: [],
    purpose: 'case-handling',
    operation: 'PropertyDossier',
    askingCase: null,
    correlation: 'a correlation',
    tenant: '1461',
    authority: 'byggnadsnamnden',
    areas: ['cases.register'],
    type: 'Case',
    fields: ['id', 'title'],
    confidentiality: 2,
    mode: 'LISTED',
    outcome: 'ALLOWED',
    reason: null,
    basis: ['GRANT 1461:grant:case-officer-register-bn'],
    subjects: [],
    records: [],
    ...more,
  };
}

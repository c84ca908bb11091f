import type { LedgerConnection } from '../../src/import/ledger-connection.ts';

/** Whose files the crash is tried with. */
export const crashConnection: LedgerConnection = {
  tenant: '1461',
  system: 'economy-1461',
  organisationNumber: '212000-1488',
  source: {
    kind: 'sie-folder',
    folder: '/nowhere',
    authority: 'kommunstyrelsen',
    dimensions: { costCentre: '1', supplier: '9' },
    unitPrefixLength: 3,
    supplierSeries: ['L'],
    accountGroups: null,
  },
};

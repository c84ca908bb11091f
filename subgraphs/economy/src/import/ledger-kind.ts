/** What kind of file a ledger comes in. */
export const ledgerKind = 'SIE_4';

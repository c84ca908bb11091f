import { SamgrafError } from '@samgraf/errors';

/** An entry cannot be written down now, so that what it is about cannot be released. */
export class LedgerUnavailable extends SamgrafError {
  /** The tenants whose information it is about; null for all. */
  readonly tenants: ReadonlySet<string> | null;

  constructor(tenants: ReadonlySet<string> | null) {
    super(
      'LEDGER_UNAVAILABLE',
      'Access to this cannot be written down in the ledger now, so it is not released; ask again.',
    );
    this.tenants = tenants;
  }
}

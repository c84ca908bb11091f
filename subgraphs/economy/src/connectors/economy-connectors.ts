import type { Connector } from '@samgraf/sources';
import type { Ledgers } from '../store/ledgers.ts';
import { AccountConnector } from './account-connector.ts';
import { BudgetConnector } from './budget-connector.ts';
import { CostCentreConnector } from './cost-centre-connector.ts';
import { FollowUpConnector } from './follow-up-connector.ts';
import { OrganisationUnitConnector } from './organisation-unit-connector.ts';
import { ProcurementSpendConnector } from './procurement-spend-connector.ts';
import { VoucherConnector } from './voucher-connector.ts';
import { VoucherRowConnector } from './voucher-row-connector.ts';

/** One connector for each type; each serves the ledgers of all tenants. */
export function economyConnectors(ledgers: Ledgers): Connector[] {
  return [
    new AccountConnector(ledgers),
    new BudgetConnector(ledgers),
    new CostCentreConnector(ledgers),
    new FollowUpConnector(ledgers),
    new OrganisationUnitConnector(ledgers),
    new ProcurementSpendConnector(ledgers),
    new VoucherConnector(ledgers),
    new VoucherRowConnector(ledgers),
  ];
}

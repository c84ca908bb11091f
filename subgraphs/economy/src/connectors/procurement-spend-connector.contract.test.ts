import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, distinct, writtenRows } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

/** Groups 40 to 49 and 60 to 79, but for 45: grants are given, not bought for. */
const bought = /^(?:4(?!5)|6|7)/;

const spend = writtenRows
  .filter(
    ({ voucher, account, supplier }) => voucher!.series === 'L' && bought.test(account) && supplier !== null,
  )
  .map(({ tenant, year, account, supplier }) => {
    const group = account.slice(0, 2);
    return { tenant, year, group, supplier: supplier!, id: `${tenant}:spend:${year}-${group}-${supplier}` };
  });

defineConnectorSuite(
  'ProcurementSpend from SIE files',
  () =>
    ledgerHarness({
      type: 'ProcurementSpend',
      records: distinct(spend, (each) => each.id).sort(
        by(
          (each) => each.tenant,
          (each) => String(each.year),
          (each) => each.group,
          (each) => each.supplier,
        ),
      ),
      absent: (number) => `spend:2026-46-Z${number}`,
    }),
  { ...ledgersLack, RELATIONS: 'spend is found by list' },
);

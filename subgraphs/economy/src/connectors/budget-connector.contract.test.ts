import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, writtenBudget } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const lines = writtenBudget.map((each) => {
  const month = each.date.slice(0, 7).replace('-', '');
  return { ...each, id: `${each.tenant}:budget:${each.year}-${month}-${each.account}-${each.costCentre}` };
});

defineConnectorSuite(
  'Budget from SIE files',
  () =>
    ledgerHarness({
      type: 'Budget',
      records: lines.sort(
        by(
          (each) => each.tenant,
          (each) => String(each.year),
          (each) => each.costCentre,
          (each) => each.account,
          (each) => each.date,
        ),
      ),
      absent: (number) => `budget:2026-202601-4600-Z${number}`,
    }),
  { ...ledgersLack, RELATIONS: 'budget lines are found by list' },
);
